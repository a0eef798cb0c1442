package vn.postmart.marketplace.ordering.domain;

import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * What was agreed of a line that is paid by its packed weight.
 *
 * @param estimated what the line was reckoned to weigh when it was ordered
 * @param weighed whether it has been weighed since
 */
public record WeightTerms(CatchWeight catchWeight, Weight estimated, boolean weighed) {

	public Money estimate() {
		return this.catchWeight.price(this.estimated);
	}

	public Weight least() {
		return this.catchWeight.least(this.estimated);
	}

	public Weight most() {
		return this.catchWeight.most(this.estimated);
	}

	public Money mostTotal() {
		return this.catchWeight.price(most());
	}

	/** Whether the line may weigh this. */
	public boolean allows(Weight packed) {
		return packed.compareTo(least()) >= 0 && packed.compareTo(most()) <= 0;
	}

	WeightTerms kept() {
		return new WeightTerms(this.catchWeight, this.estimated, true);
	}

}
