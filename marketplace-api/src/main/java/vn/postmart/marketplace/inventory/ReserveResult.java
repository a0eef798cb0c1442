package vn.postmart.marketplace.inventory;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/** What came of holding stock: all of it, or none. */
public sealed interface ReserveResult {

	/** Everything asked for is held. */
	record Reserved() implements ReserveResult {
	}

	/** Nothing is held; the first listing that ran short, and what is left of it. */
	record OutOfStock(ListingId listingId, Quantity available) implements ReserveResult {
	}

}
