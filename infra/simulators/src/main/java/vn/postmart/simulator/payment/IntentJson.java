package vn.postmart.simulator.payment;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * A payment intent on Stripe's wire.
 */
final class IntentJson {

	private IntentJson() {
	}

	static ObjectNode of(Intent intent) {
		ObjectNode json = Wire.object(intent.id(), "payment_intent", intent.created())
			.put("amount", intent.amount())
			.put("amount_capturable", intent.amountCapturable())
			.put("amount_received", intent.amountReceived())
			.put("canceled_at", intent.canceledAt())
			.put("cancellation_reason", intent.cancellationReason())
			.put("capture_method", Wire.name(intent.captureMethod()))
			.put("client_secret", intent.clientSecret())
			.put("confirmation_method", "automatic")
			.put("currency", Wire.CURRENCY)
			.put("description", intent.description())
			.put("latest_charge", intent.chargeId())
			.put("status", Wire.name(intent.status()));
		json.set("last_payment_error", intent.decline().map(IntentJson::lastError).orElse(null));
		json.set("metadata", Wire.map(intent.metadata()));
		json.set("payment_method_types", Json.array().add("card"));
		return json;
	}

	private static ObjectNode lastError(Decline decline) {
		return Json.object()
			.put("type", "card_error")
			.put("code", "card_declined")
			.put("decline_code", Wire.name(decline))
			.put("message", decline.message());
	}

}
