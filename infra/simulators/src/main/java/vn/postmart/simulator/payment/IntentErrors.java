package vn.postmart.simulator.payment;

/**
 * What may be wrong with the intent that a request names.
 */
final class IntentErrors {

	private IntentErrors() {
	}

	static Intent find(PaymentRecords records, String id) {
		return records.intent(id).orElseThrow(() -> StripeError.noSuch("payment_intent", "intent", id));
	}

	static StripeError unexpectedState(Intent intent, String act) {
		return StripeError.state("payment_intent_unexpected_state", null, "You cannot " + act
				+ " this PaymentIntent because it has a status of " + Wire.name(intent.status()) + '.');
	}

}
