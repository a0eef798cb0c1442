package vn.postmart.marketplace.payment;

import vn.postmart.marketplace.shared.Money;

/**
 * How the money of one parcel is to be shared once it is earned. What the buyer pays is
 * {@code goods + freight}; what the payee gets is {@code goods - commission - tax}.
 *
 * @param reference the parcel's opaque reference: "order:…" or "relief:…"
 * @param payee the opaque payee: "stall:…"
 * @param label what the payee reads on its statement: the order code
 * @param freight owed to the carrier
 * @param tax withheld for the payee
 */
public record Settlement(String reference, String payee, String label, String carrier, Money goods, Money freight,
		Money commission, Money tax) {

	/** Refuses shares that exceed the goods. */
	public Settlement {
		if (goods.amount() < commission.amount() + tax.amount()) {
			throw new IllegalArgumentException("Commission and tax exceed the goods of " + reference);
		}
	}

	/** What the buyer pays for this parcel. */
	public Money total() {
		return this.goods.plus(this.freight);
	}

	/** What the payee gets. */
	public Money net() {
		return this.goods.minus(this.commission).minus(this.tax);
	}

}
