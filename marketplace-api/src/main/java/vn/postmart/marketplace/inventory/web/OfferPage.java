package vn.postmart.marketplace.inventory.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductView;
import vn.postmart.marketplace.inventory.domain.OfferOrder;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A shared product and who offers it.
 *
 * @param product null when a listing offers none
 * @param reason why the first offer is first, null when there is none
 * @param items the offers on sale, the one to show first in front
 */
record OfferPage(@Nullable ProductView product, OfferOrder.@Nullable Reason reason, List<Item> items) {

	static final OfferPage NONE = new OfferPage(null, null, List.of());

	/**
	 * An offer.
	 *
	 * @param sellable whether it can be bought and posted now
	 */
	record Item(ListingId listingId, String name, String nameEn, Seller stall, long priceVnd, ListingPage.Unit unit,
			@Nullable CatchWeightTerms catchWeight, long pricePerKgVnd, @Nullable Long pricePerLitreVnd,
			Quantity available, boolean sellable, @Nullable LocalDate harvestedOn) {
	}

	/** Whose it is. */
	record Seller(StallId id, String name) {
	}

}
