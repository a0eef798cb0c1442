package vn.postmart.marketplace.inventory;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/** What can still be ordered of a listing: unexpired lots, less what is held. */
public record Availability(ListingId listingId, Quantity available) {
}
