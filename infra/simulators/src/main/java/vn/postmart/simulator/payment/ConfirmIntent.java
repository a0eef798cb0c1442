package vn.postmart.simulator.payment;

import java.util.Objects;
import java.util.Set;

/**
 * {@code POST /v1/payment_intents/{id}/confirm}: tries a card.
 */
final class ConfirmIntent implements Operation {

	private static final Set<String> PARAMETERS = Set.of("payment_method", "return_url", "off_session", "expand");

	private final Charging charging;

	ConfirmIntent(Charging charging) {
		this.charging = charging;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		form.allowing(PARAMETERS);
		Intent intent = IntentErrors.find(records, id);
		if (intent.status() != IntentStatus.REQUIRES_PAYMENT_METHOD) {
			throw IntentErrors.unexpectedState(intent, "confirm");
		}
		return confirm(intent, form);
	}

	/** Tries the card that the form names. */
	Change confirm(Intent intent, Form form) {
		String method = form.required("payment_method");
		TestCard card = TestCard.ofPaymentMethod(method)
			.orElseThrow(() -> StripeError.noSuch("PaymentMethod", "payment_method", method));
		PaymentFact fact = this.charging.charge(intent, card);
		Intent after = Objects.requireNonNull(fact.intent());
		return card.decline()
			.map(decline -> Change.declined(fact, after, decline))
			.orElseGet(() -> Change.ok(fact, IntentJson.of(after)));
	}

}
