package vn.postmart.simulator.payment;

import tools.jackson.databind.node.ObjectNode;

import vn.postmart.simulator.json.Json;

/**
 * The successful charge of a payment intent on Stripe's wire.
 */
final class ChargeJson {

	private ChargeJson() {
	}

	static ObjectNode of(Intent intent) {
		String id = intent.chargeId();
		if (id == null) {
			throw new IllegalArgumentException(intent.id() + " was not charged");
		}
		ObjectNode json = Wire.object(id, "charge", intent.created())
			.put("amount", intent.amount())
			.put("amount_captured", intent.amountReceived())
			.put("amount_refunded", intent.amountRefunded())
			.put("captured", intent.status() == IntentStatus.SUCCEEDED)
			.put("currency", Wire.CURRENCY)
			.put("description", intent.description())
			.put("paid", true)
			.put("payment_intent", intent.id())
			.put("refunded", intent.amountReceived() > 0 && intent.refundable() == 0)
			.put("status", "succeeded");
		json.set("metadata", Wire.map(intent.metadata()));
		json.set("payment_method_details", card(intent));
		return json;
	}

	private static ObjectNode card(Intent intent) {
		ObjectNode card = Json.object().put("brand", "visa").put("last4", intent.cardLastFour());
		return Json.object().put("type", "card").set("card", card);
	}

}
