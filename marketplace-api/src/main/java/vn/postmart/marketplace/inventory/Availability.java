package vn.postmart.marketplace.inventory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What can still be ordered of a listing: unexpired lots, less what is held.
 *
 * @param shipBy the last day on which it is sent, of what is not harvested yet; null of
 * goods in hand
 */
public record Availability(ListingId listingId, Quantity available, @Nullable LocalDate shipBy) {

	/** Nothing is left. */
	public static Availability none(ListingId listing) {
		return new Availability(listing, Quantity.of(0), null);
	}

	/** Whether the goods are in hand. */
	public boolean isInHand() {
		return this.shipBy == null;
	}

}
