package vn.postmart.storefront.basket;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.postmart.web.page.Page;

/**
 * What the basket's cookie says: which basket, and how many lines it has, so that no page
 * asks the API for a number.
 */
public record BasketTicket(String id, int count) {

	/** Purpose of the cookie. */
	public static final String COOKIE = "basket";

	private static final Pattern WRITTEN = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,3})");

	/** The ticket a request carries; empty when there is none or it was tampered with. */
	public static Optional<BasketTicket> of(Page page) {
		return page.cookie(COOKIE).flatMap(BasketTicket::read);
	}

	/** Lines in the basket; zero without one. */
	public static int count(Page page) {
		return of(page).map(BasketTicket::count).orElse(0);
	}

	static Optional<BasketTicket> read(String cookie) {
		Matcher written = WRITTEN.matcher(cookie);
		return written.matches() ? Optional.of(new BasketTicket(written.group(1), Integer.parseInt(written.group(2))))
				: Optional.empty();
	}

	String written() {
		return this.id + "." + this.count;
	}

}
