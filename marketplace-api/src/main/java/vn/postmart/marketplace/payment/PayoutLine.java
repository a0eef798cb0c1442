package vn.postmart.marketplace.payment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Money;

/** One parcel on a payee's statement: {@code net = goods - commission - tax}. */
public record PayoutLine(String reference, String label, Money goods, Money commission, Money tax, Money net,
		State state, Instant openedAt, @Nullable Instant dueAt, @Nullable Instant paidAt) {

	/** How far the money is. */
	public enum State {

		/** Not delivered, or the cash has not reached our bank. */
		PENDING,
		/** Ours to pay out. */
		DUE,
		/** Paid to the payee's account. */
		PAID,
		/** Will never be paid: the order was given up. */
		VOID

	}

}
