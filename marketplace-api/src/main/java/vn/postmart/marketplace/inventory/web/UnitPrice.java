package vn.postmart.marketplace.inventory.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

import vn.postmart.marketplace.catalog.ListingView;

/** What a kilogram costs, so that a bag and a box can be compared. */
final class UnitPrice {

	private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);

	private UnitPrice() {
	}

	/** In whole đồng, rounded half up. */
	static long perKilogram(ListingView listing) {
		return BigDecimal.valueOf(listing.price().amount())
			.multiply(GRAMS)
			.divide(BigDecimal.valueOf(listing.unit().netWeight().grams()), 0, RoundingMode.HALF_UP)
			.longValueExact();
	}

}
