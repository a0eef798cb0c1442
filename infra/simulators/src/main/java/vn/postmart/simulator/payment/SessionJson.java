package vn.postmart.simulator.payment;

import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * A checkout session on Stripe's wire.
 */
final class SessionJson {

	private SessionJson() {
	}

	/**
	 * The session as it is seen while its intent is in this state.
	 * @param intent empty until the customer tried to pay
	 */
	static ObjectNode of(Session session, Optional<Intent> intent) {
		ObjectNode json = Wire.object(session.id(), "checkout.session", session.created())
			.put("amount_subtotal", session.amount())
			.put("amount_total", session.amount())
			.put("cancel_url", session.cancelUrl())
			.put("client_reference_id", session.clientReferenceId())
			.put("currency", Wire.CURRENCY)
			.put("expires_at", session.expiresAt())
			.put("locale", session.locale())
			.put("mode", "payment")
			.put("payment_intent", session.intentId())
			.put("payment_status", isPaid(intent) ? "paid" : "unpaid")
			.put("status", Wire.name(session.status()))
			.put("success_url", session.successUrl())
			.put("ui_mode", "hosted")
			.put("url", (session.status() == SessionStatus.OPEN) ? session.url() : null);
		json.set("metadata", Wire.map(session.metadata()));
		json.set("payment_method_types", Json.array().add("card"));
		return json;
	}

	/** The same with the whole intent instead of its id. */
	static ObjectNode expanded(Session session, Optional<Intent> intent) {
		ObjectNode json = of(session, intent);
		json.set("payment_intent", intent.map(IntentJson::of).orElse(null));
		return json;
	}

	/** With manual capture a complete session stays unpaid until the capture. */
	private static boolean isPaid(Optional<Intent> intent) {
		return intent.filter(it -> it.status() == IntentStatus.SUCCEEDED).isPresent();
	}

}
