package vn.postmart.simulator.payment;

import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * An event in Stripe's envelope.
 */
final class EventJson {

	/** The version of Stripe's interface that the objects follow. */
	static final String API_VERSION = "2025-08-27.basil";

	private EventJson() {
	}

	static ObjectNode of(StripeEvent event) {
		PaymentFact fact = event.fact();
		Answer answer = fact.answer();
		ObjectNode json = Wire.object(event.id(), "event", event.at().getEpochSecond())
			.put("api_version", API_VERSION)
			.put("pending_webhooks", 1)
			.put("type", event.ref().type().wireName());
		json.set("data", Json.object().set("object", subject(event.ref().type(), fact)));
		json.set("request", Json.object().putNull("id").put("idempotency_key", (answer != null) ? answer.key() : null));
		return json;
	}

	private static ObjectNode subject(EventType type, PaymentFact fact) {
		return switch (type) {
			case SESSION_COMPLETED, SESSION_EXPIRED ->
				SessionJson.of(Objects.requireNonNull(fact.session()), Optional.ofNullable(fact.intent()));
			case INTENT_CREATED, AMOUNT_CAPTURABLE_UPDATED, INTENT_SUCCEEDED, INTENT_CANCELED, PAYMENT_FAILED ->
				IntentJson.of(Objects.requireNonNull(fact.intent()));
			case CHARGE_REFUNDED -> ChargeJson.of(Objects.requireNonNull(fact.intent()));
		};
	}

}
