package vn.postmart.marketplace.search.app;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.seller.StallView;

/**
 * A listing and what surrounds it.
 *
 * @param categories its own and all above it
 * @param harvestedOn of its newest lot
 * @param standing with its buyers
 * @param keepsDays how long it may be on its way, null when it does not matter
 * @param window when it is sold, null for at any time
 */
record ListingFacts(ListingView listing, StallView stall, List<CategoryView> categories, Availability available,
		@Nullable LocalDate harvestedOn, Standing standing, @Nullable Integer keepsDays, @Nullable OrderWindow window) {
}
