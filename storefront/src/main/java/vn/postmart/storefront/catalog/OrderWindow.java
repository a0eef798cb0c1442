package vn.postmart.storefront.catalog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import vn.postmart.web.page.Page;

/**
 * When orders of a listing are taken.
 *
 * @param closesAt the first instant at which none is taken any more
 * @param shipOn the day on which they are sent
 */
public record OrderWindow(Instant opensAt, Instant closesAt, LocalDate shipOn) {

	private static final Clock CLOCK = Clock.systemUTC();

	/** Whether an order would be taken now. */
	public boolean isOpen() {
		Instant now = CLOCK.instant();
		return !now.isBefore(this.opensAt) && now.isBefore(this.closesAt);
	}

	/** Until when it is open, when it opens, or that it is over. */
	public String words(Page page) {
		if (isOpen()) {
			return page.text("window.open", page.formats().moment(this.closesAt), page.date(this.shipOn));
		}
		return CLOCK.instant().isBefore(this.opensAt) ? page.text("window.closed", page.formats().moment(this.opensAt))
				: page.text("window.over");
	}

}
