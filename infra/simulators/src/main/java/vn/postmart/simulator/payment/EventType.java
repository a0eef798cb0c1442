package vn.postmart.simulator.payment;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The events that the merchant is told.
 */
enum EventType {

	SESSION_COMPLETED("checkout.session.completed"), SESSION_EXPIRED("checkout.session.expired"),
	INTENT_CREATED("payment_intent.created"), AMOUNT_CAPTURABLE_UPDATED("payment_intent.amount_capturable_updated"),
	INTENT_SUCCEEDED("payment_intent.succeeded"), INTENT_CANCELED("payment_intent.canceled"),
	PAYMENT_FAILED("payment_intent.payment_failed"), CHARGE_REFUNDED("charge.refunded");

	private final String wireName;

	EventType(String wireName) {
		this.wireName = wireName;
	}

	@JsonValue
	String wireName() {
		return this.wireName;
	}

}
