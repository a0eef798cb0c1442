package vn.postmart.marketplace.inventory.web;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.inventory.app.OnShelf;
import vn.postmart.marketplace.seller.StallView;

/**
 * A listing with all that its page needs from other modules.
 *
 * @param office where the household hands in its parcels, null when nobody asks
 */
record FoundListing(ListingDetail detail, StallView stall, @Nullable ServicePoint office, OnShelf shelf) {
}
