package vn.postmart.simulator.payment;

import java.util.Optional;

/**
 * {@code POST /v1/checkout/sessions/{id}/expire}, and what time does to a session.
 */
final class ExpireSession implements Operation {

	private final Ids ids;

	ExpireSession(Ids ids) {
		this.ids = ids;
	}

	@Override
	public Change run(PaymentRecords records, Form form, String id) {
		Session session = records.session(id).orElseThrow(() -> StripeError.noSuch("checkout.session", "session", id));
		if (session.status() != SessionStatus.OPEN) {
			throw StripeError.state("resource_invalid_state", null,
					"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of "
							+ Wire.name(session.status()) + '.');
		}
		PaymentFact fact = expire(session);
		return Change.ok(fact, SessionJson.of(session.expired(), Optional.empty()));
	}

	PaymentFact expire(Session session) {
		return PaymentFact.of(Effect.SESSION_EXPIRED, session.expired(), this.ids.event(EventType.SESSION_EXPIRED));
	}

}
