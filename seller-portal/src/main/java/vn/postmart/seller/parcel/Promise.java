package vn.postmart.seller.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.web.page.Page;

/**
 * What the stall sold and has not harvested yet.
 *
 * @param shipBy the last day on which it is to be sent
 * @param promised how much is ordered
 * @param late whether that day passed and somebody still waits
 */
public record Promise(String lotId, String listingId, String name, @Nullable String nameEn, Unit unit, LocalDate shipBy,
		BigDecimal promised, boolean late) {

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	/** How much of it waits, with its unit. */
	public String waiting(Page page) {
		return page.quantity(this.promised) + " " + page.either(this.unit.label(), this.unit.labelEn());
	}

	/** Whether somebody waits for it. */
	public boolean isAwaited() {
		return this.promised.signum() > 0;
	}

	/** What one of it is. */
	public record Unit(String label, @Nullable String labelEn) {
	}

}
