package vn.postmart.simulator.payment;

import java.util.List;

/**
 * Tries a card on a payment intent.
 */
final class Charging {

	private final Ids ids;

	Charging(Ids ids) {
		this.ids = ids;
	}

	/** What the attempt came to. */
	PaymentFact charge(Intent intent, TestCard card) {
		return card.decline().map(decline -> declined(intent, decline)).orElseGet(() -> charged(intent, card));
	}

	/** The same when it comes from the hosted page of a session. */
	PaymentFact charge(Session session, Intent intent, TestCard card) {
		PaymentFact fact = charge(intent, card);
		return card.decline().isPresent() ? fact.with(session.attempted(intent.id()), List.of())
				: fact.with(session.completed(intent.id()), List.of(this.ids.event(EventType.SESSION_COMPLETED)));
	}

	private PaymentFact charged(Intent intent, TestCard card) {
		Intent charged = intent.charged(card, this.ids.next("ch"));
		return switch (intent.captureMethod()) {
			case AUTOMATIC ->
				PaymentFact.of(Effect.CAPTURED, intent.amount(), charged, this.ids.event(EventType.INTENT_SUCCEEDED));
			case MANUAL -> PaymentFact.of(Effect.AUTHORISED, intent.amount(), charged,
					this.ids.event(EventType.AMOUNT_CAPTURABLE_UPDATED));
		};
	}

	private PaymentFact declined(Intent intent, Decline decline) {
		return PaymentFact.of(Effect.DECLINED, intent.amount(), intent.declined(decline),
				this.ids.event(EventType.PAYMENT_FAILED));
	}

}
