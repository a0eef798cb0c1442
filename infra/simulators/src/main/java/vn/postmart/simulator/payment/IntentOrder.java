package vn.postmart.simulator.payment;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a merchant asks of a payment intent.
 */
record IntentOrder(long amount, CaptureMethod captureMethod, Map<String, String> metadata,
		@Nullable String description) {

	IntentOrder {
		metadata = Map.copyOf(metadata);
	}

}
