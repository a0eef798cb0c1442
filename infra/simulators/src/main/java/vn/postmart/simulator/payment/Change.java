package vn.postmart.simulator.payment;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a request comes to: the fact to journal and the answer to give.
 */
record Change(PaymentFact fact, int status, ObjectNode body) {

	static Change ok(PaymentFact fact, ObjectNode body) {
		return new Change(fact, 200, body);
	}

	/** A declined payment: it happened, and is answered with Stripe's card error. */
	static Change declined(PaymentFact fact, Intent intent, Decline decline) {
		return new Change(fact, 402, StripeError.cardError(decline, IntentJson.of(intent)));
	}

}
