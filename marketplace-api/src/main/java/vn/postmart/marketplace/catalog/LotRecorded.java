package vn.postmart.marketplace.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/** A lot was recorded with the quantity in hand; inventory receives it. */
public record LotRecorded(LotId lotId, ListingId listingId, Quantity quantity, @Nullable LocalDate bestBefore) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.lot-recorded";

}
