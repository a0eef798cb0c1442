package vn.postmart.marketplace.payment;

import java.util.List;

import vn.postmart.marketplace.shared.Money;

/**
 * A payment to be made.
 *
 * @param reference the payer's opaque reference, unique: "group:…"
 * @param label what the payer reads: the order code
 */
public record OpenIntent(String reference, String label, PaymentMethod method, List<Settlement> settlements) {

	public OpenIntent {
		settlements = List.copyOf(settlements);
	}

	/** What is to be paid. */
	public Money total() {
		return this.settlements.stream().map(Settlement::total).reduce(Money.vnd(0), Money::plus);
	}

}
