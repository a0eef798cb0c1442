package vn.postmart.marketplace.ordering.domain;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/** A line of an order, as the listing was when it was placed. */
public record OrderLine(ListingId listingId, String name, String nameEn, String unitLabel, String unitLabelEn,
		Quantity quantity, Money price, Money total, Weight weight, boolean perishable) {
}
