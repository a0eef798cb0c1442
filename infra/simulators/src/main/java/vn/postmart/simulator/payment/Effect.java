package vn.postmart.simulator.payment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of lines in the provider's journal.
 */
enum Effect {

	/** A hosted page was opened for an amount. */
	@JsonProperty("session-created")
	SESSION_CREATED,
	/** A hosted page was closed without payment. */
	@JsonProperty("session-expired")
	SESSION_EXPIRED,
	/** An intent was made and nothing tried yet. */
	@JsonProperty("intent-created")
	INTENT_CREATED,
	/** The amount is held on a card. */
	@JsonProperty("authorised")
	AUTHORISED,
	/** The card's issuer said no. */
	@JsonProperty("declined")
	DECLINED,
	/** The amount is the merchant's. */
	@JsonProperty("captured")
	CAPTURED,
	/** The intent was given up; the amount is what had been held. */
	@JsonProperty("canceled")
	CANCELED,
	/** The amount went back to the customer. */
	@JsonProperty("refunded")
	REFUNDED,
	/** A request under an idempotency key was refused; only its answer is kept. */
	@JsonProperty("refused")
	REFUSED

}
