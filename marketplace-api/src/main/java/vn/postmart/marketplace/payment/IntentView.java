package vn.postmart.marketplace.payment;

import vn.postmart.marketplace.shared.Money;

/**
 * A payment as other modules see it.
 *
 * @param amount what the payer agreed to at most
 */
public record IntentView(String reference, PaymentMethod method, Money amount, State state) {

	/** Where a payment stands. */
	public enum State {

		/** Cash will be collected on delivery. */
		DUE_ON_DELIVERY,
		/** Waits for the payer at the provider's page. */
		AWAITING_PAYER,
		/** The money is held on the card. */
		AUTHORISED,
		/** The money is ours to hold. */
		CAPTURED,
		/** All the cash was collected. */
		COLLECTED,
		/** Given up before it was paid. */
		ABANDONED

	}

}
