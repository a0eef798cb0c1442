package vn.postmart.simulator.payment;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Money that went back to the customer.
 */
record Refund(String id, long amount, String intentId, String chargeId, @Nullable String reason,
		Map<String, String> metadata, long created) {

	Refund {
		metadata = Map.copyOf(metadata);
	}

}
