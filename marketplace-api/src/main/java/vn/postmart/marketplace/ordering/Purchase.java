package vn.postmart.marketplace.ordering;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.seller.StallId;

/**
 * A listing that somebody ordered.
 *
 * @param name of the listing when it was ordered
 * @param recipient who was to get it
 * @param delivered whether it reached its addressee
 */
public record Purchase(OrderId orderId, StallId stallId, ListingId listingId, String name, String nameEn,
		String recipient, boolean delivered) {

	/** Names nobody: a purchase may end up in a log. */
	@Override
	public String toString() {
		return "Purchase[" + this.orderId + ", " + this.listingId + "]";
	}

}
