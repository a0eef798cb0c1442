package vn.postmart.simulator.payment;

import java.time.Clock;
import java.util.Set;

/**
 * {@code POST /v1/payment_intents/{id}/cancel}: gives an intent up and releases what is
 * held.
 */
final class CancelIntent implements Operation {

	private static final Set<String> PARAMETERS = Set.of("cancellation_reason", "expand");

	private final Ids ids;

	private final Clock clock;

	CancelIntent(Ids ids, Clock clock) {
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		form.allowing(PARAMETERS);
		Intent intent = IntentErrors.find(records, id);
		if (intent.status() == IntentStatus.SUCCEEDED || intent.status() == IntentStatus.CANCELED) {
			throw IntentErrors.unexpectedState(intent, "cancel");
		}
		if (records.openSessionOf(intent).isPresent()) {
			throw StripeError.state("payment_intent_unexpected_state", null,
					"You cannot cancel this PaymentIntent because a Checkout Session controls it: expire that instead.");
		}
		Intent canceled = intent.canceled(form.text("cancellation_reason").orElse(null),
				this.clock.instant().getEpochSecond());
		PaymentFact fact = PaymentFact.of(Effect.CANCELED, intent.amountCapturable(), canceled,
				this.ids.event(EventType.INTENT_CANCELED));
		return Change.ok(fact, IntentJson.of(canceled));
	}

}
