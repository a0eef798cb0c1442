package vn.postmart.marketplace.inventory.web;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingView;

/**
 * How goods are paid by what they weigh when packed; the price of a unit is an estimate
 * then.
 *
 * @param tolerancePercent how far the packed weight may be from the unit's net weight
 * @param mostPriceVnd what one unit costs at most
 */
record CatchWeightTerms(long pricePerKgVnd, int tolerancePercent, long mostPriceVnd) {

	static @Nullable CatchWeightTerms of(ListingView listing) {
		CatchWeight catchWeight = listing.catchWeight();
		return (catchWeight != null)
				? new CatchWeightTerms(catchWeight.perKilogram().amount(), catchWeight.tolerancePercent(),
						catchWeight.price(catchWeight.most(listing.unit().netWeight())).amount())
				: null;
	}

}
