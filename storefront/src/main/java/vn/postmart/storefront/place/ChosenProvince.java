package vn.postmart.storefront.place;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import vn.postmart.web.page.Page;
import vn.postmart.web.security.Cookies;

/**
 * The province a shopper chose, on whichever page; remembered for all others.
 */
@Component
public class ChosenProvince {

	private static final String COOKIE = "province";

	private static final Duration REMEMBERED = Duration.ofDays(180);

	private static final Pattern CODE = Pattern.compile("\\d{2}");

	private final Cookies cookies;

	ChosenProvince(Cookies cookies) {
		this.cookies = cookies;
	}

	/**
	 * Its code; an empty text when none is chosen.
	 * @param asked what was chosen just now, if anything was
	 */
	public String of(Page page, Optional<String> asked) {
		return asked.or(() -> page.cookie(COOKIE)).filter((code) -> CODE.matcher(code).matches()).orElse("");
	}

	/** What makes the browser remember a choice, or forget the last one. */
	public ResponseCookie remembering(String province) {
		return province.isEmpty() ? this.cookies.expired(COOKIE) : this.cookies.cookie(COOKIE, province, REMEMBERED);
	}

}
