package vn.postmart.marketplace.ordering.domain;

import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/** A quantity of a listing at today's price. */
public record PlannedLine(ListingView listing, Quantity quantity) {

	public Money total() {
		return this.listing.price().times(this.quantity);
	}

	public Weight weight() {
		return this.listing.unit().netWeight().times(this.quantity);
	}

}
