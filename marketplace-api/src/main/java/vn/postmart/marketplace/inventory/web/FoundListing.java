package vn.postmart.marketplace.inventory.web;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.seller.StallView;

/**
 * A listing with all that its page needs from other modules.
 *
 * @param office where the household hands in its parcels, null when nobody asks
 * @param window when it is sold, null for at any time
 * @param recalled which of its lots nobody may have any more
 */
record FoundListing(ListingDetail detail, StallView stall, @Nullable ServicePoint office, Availability available,
		@Nullable OrderWindow window, Set<LotId> recalled) {
}
