package vn.postmart.marketplace.ordering.domain;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/**
 * A quantity of a listing at today's price.
 *
 * @param weight what it weighs, or is reckoned to weigh
 */
public record PlannedLine(ListingView listing, Quantity quantity, Weight weight) {

	/** The quantity at the weight that the listing gives. */
	public PlannedLine(ListingView listing, Quantity quantity) {
		this(listing, quantity, listing.unit().netWeight().times(quantity));
	}

	public Money total() {
		CatchWeight catchWeight = this.listing.catchWeight();
		return (catchWeight != null) ? catchWeight.price(this.weight) : this.listing.price().times(this.quantity);
	}

	/** What would be agreed of it if it is weighed, else null. */
	public @Nullable WeightTerms terms() {
		CatchWeight catchWeight = this.listing.catchWeight();
		return (catchWeight != null) ? new WeightTerms(catchWeight, this.weight, false) : null;
	}

	/** The same as heavy as it may be when it is packed. */
	public PlannedLine atMost() {
		CatchWeight catchWeight = this.listing.catchWeight();
		return (catchWeight != null) ? new PlannedLine(this.listing, this.quantity, catchWeight.most(this.weight))
				: this;
	}

}
