package vn.postmart.marketplace.ordering.domain;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;

/**
 * A line of an order, as the listing was when it was placed.
 *
 * @param total what it comes to; an estimate until it is weighed
 * @param taxed whether tax is withheld on it for its household
 * @param terms of what is paid by its packed weight, null of all else
 */
public record OrderLine(ListingId listingId, String name, String nameEn, String unitLabel, String unitLabelEn,
		Quantity quantity, Money price, Money total, Weight weight, boolean perishable, boolean taxed,
		@Nullable WeightTerms terms) {

	/** Whether nobody knows yet what it comes to. */
	public boolean awaitsWeighing() {
		return this.terms != null && !this.terms.weighed();
	}

	/** The line as it comes to by its packed weight. */
	OrderLine weighing(Weight packed, WeightTerms agreed) {
		return new OrderLine(this.listingId, this.name, this.nameEn, this.unitLabel, this.unitLabelEn, this.quantity,
				this.price, agreed.catchWeight().price(packed), packed, this.perishable, this.taxed, agreed.kept());
	}

}
