package vn.postmart.marketplace.relief.app;

import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.relief.domain.ReliefPackage;

/** One family's package as each module is to have it. */
record PlannedPackage(ReliefPackage reliefPackage, ListingView listing, ReservationRequest reservation,
		Settlement settlement, NewConsignment consignment) {

	/** What a planned listing is called. */
	static String name(List<PlannedPackage> planned, ListingId id) {
		return planned.stream()
			.map(PlannedPackage::listing)
			.filter((listing) -> listing.id().equals(id))
			.findFirst()
			.map(ListingView::name)
			.orElse("");
	}

}
