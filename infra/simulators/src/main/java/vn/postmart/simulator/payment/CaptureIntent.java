package vn.postmart.simulator.payment;

import java.util.Set;

/**
 * {@code POST /v1/payment_intents/{id}/capture}: takes what is held, or a part of it; the
 * rest is released.
 */
final class CaptureIntent implements Operation {

	private static final Set<String> PARAMETERS = Set.of("amount_to_capture", "metadata", "expand");

	private final Ids ids;

	CaptureIntent(Ids ids) {
		this.ids = ids;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		form.allowing(PARAMETERS);
		Intent intent = IntentErrors.find(records, id);
		if (intent.status() != IntentStatus.REQUIRES_CAPTURE) {
			throw IntentErrors.unexpectedState(intent, "capture");
		}
		long amount = Amounts.optional(form, "amount_to_capture").orElse(intent.amountCapturable());
		if (amount > intent.amountCapturable()) {
			throw StripeError.state("amount_too_large", "amount_to_capture",
					"The provided capture amount is greater than the amount that may be captured.");
		}
		Intent captured = intent.captured(amount);
		PaymentFact fact = PaymentFact.of(Effect.CAPTURED, amount, captured,
				this.ids.event(EventType.INTENT_SUCCEEDED));
		return Change.ok(fact, IntentJson.of(captured));
	}

}
