package vn.postmart.storefront.order;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import vn.postmart.web.page.Page;
import vn.postmart.web.security.Cookies;

/**
 * The orders a browser has placed or asked for: codes and last four digits in a cookie
 * that scripts cannot read, so that a shopper is not asked twice.
 */
@Component
public class KnownOrders {

	private static final String COOKIE = "orders";

	private static final Pattern WRITTEN = Pattern.compile("[2-9A-HJ-NP-Z]{8}\\.\\d{4}");

	private static final int MOST = 10;

	private static final Duration KEPT = Duration.ofDays(60);

	private final Cookies cookies;

	KnownOrders(Cookies cookies) {
		this.cookies = cookies;
	}

	/** The last four digits that open an order, where this browser knows them. */
	public Optional<String> phoneLast4(Page page, String code) {
		return Optional.ofNullable(known(page).get(code));
	}

	/** The cookie that remembers one order more. */
	public ResponseCookie with(Page page, String code, String phoneLast4) {
		Map<String, String> orders = new LinkedHashMap<>();
		orders.put(code, phoneLast4);
		known(page).forEach(orders::putIfAbsent);
		String value = orders.entrySet()
			.stream()
			.limit(MOST)
			.map((order) -> order.getKey() + "." + order.getValue())
			.collect(Collectors.joining("_"));
		return this.cookies.cookie(COOKIE, value, KEPT);
	}

	private static Map<String, String> known(Page page) {
		Map<String, String> orders = new LinkedHashMap<>();
		Arrays.stream(page.cookie(COOKIE).orElse("").split("_"))
			.filter((written) -> WRITTEN.matcher(written).matches())
			.forEach((written) -> orders.putIfAbsent(written.substring(0, 8), written.substring(9)));
		return orders;
	}

}
