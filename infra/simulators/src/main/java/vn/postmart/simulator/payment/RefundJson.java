package vn.postmart.simulator.payment;

import tools.jackson.databind.node.ObjectNode;

/**
 * A refund on Stripe's wire.
 */
final class RefundJson {

	private RefundJson() {
	}

	static ObjectNode of(Refund refund) {
		ObjectNode json = Wire.object(refund.id(), "refund", refund.created())
			.put("amount", refund.amount())
			.put("charge", refund.chargeId())
			.put("currency", Wire.CURRENCY)
			.put("payment_intent", refund.intentId())
			.put("reason", refund.reason())
			.put("status", "succeeded");
		json.remove("livemode");
		json.set("metadata", Wire.map(refund.metadata()));
		return json;
	}

}
