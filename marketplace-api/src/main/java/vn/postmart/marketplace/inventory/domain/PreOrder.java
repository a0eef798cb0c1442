package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * Goods sold before they are harvested: a lot of which only the promise is there.
 *
 * @param shipBy the last day on which they are sent
 * @param cap how much may be promised
 * @param promised how much is held for orders
 */
public record PreOrder(LotId id, ListingId listingId, LocalDate shipBy, Quantity cap, Quantity promised) {

	/** A pre-order of which nothing is promised yet. */
	public static PreOrder fresh(LotId id, ListingId listing, LocalDate shipBy, Quantity cap) {
		return new PreOrder(id, listing, shipBy, cap, Quantity.of(0));
	}

	/** Whether the day passed and somebody still waits. */
	public boolean isLate(LocalDate today) {
		return this.shipBy.isBefore(today) && this.promised.compareTo(Quantity.of(0)) > 0;
	}

}
