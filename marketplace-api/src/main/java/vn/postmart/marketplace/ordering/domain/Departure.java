package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.seller.StallView;

/**
 * What goes into one parcel together: what one stall sends on one day.
 *
 * @param shipBy {@code null} for what is sent at once
 */
public record Departure(StallView stall, @Nullable ShipBy shipBy) {

	/** The day that delivery times count from. */
	public LocalDate countedFrom(LocalDate today) {
		return (this.shipBy != null && this.shipBy.day().isAfter(today)) ? this.shipBy.day() : today;
	}

}
