package vn.postmart.simulator.payment;

import java.time.Instant;

/**
 * An event with the fact behind it.
 */
record StripeEvent(EventRef ref, Instant at, PaymentFact fact) {

	String id() {
		return this.ref.id();
	}

}
