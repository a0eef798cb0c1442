package vn.postmart.marketplace.payment;

import java.util.List;

import vn.postmart.marketplace.shared.Money;

/**
 * A payment to be made.
 *
 * @param reference the payer's opaque reference, unique: "group:…"
 * @param label what the payer reads: the order code
 * @param most what the payer agreed to; more than the settlements come to while one of
 * them is an estimate
 */
public record OpenIntent(String reference, String label, PaymentMethod method, List<Settlement> settlements,
		Money most) {

	/** Refuses settlements that come to more than was agreed. */
	public OpenIntent {
		settlements = List.copyOf(settlements);
		if (total(settlements).compareTo(most) > 0) {
			throw new IllegalArgumentException("The settlements of " + reference + " come to more than " + most);
		}
	}

	/** A payment of what the settlements come to. */
	public OpenIntent(String reference, String label, PaymentMethod method, List<Settlement> settlements) {
		this(reference, label, method, settlements, total(settlements));
	}

	private static Money total(List<Settlement> settlements) {
		return settlements.stream().map(Settlement::total).reduce(Money.vnd(0), Money::plus);
	}

}
