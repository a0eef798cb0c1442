package vn.postmart.simulator.payment;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A payment intent: one sum that a customer pays. Each change makes a new one.
 *
 * @param amount in whole dong, as all amounts
 * @param amountReceived what was captured
 * @param amountRefunded what of it went back
 * @param chargeId the successful attempt, once there is one
 * @param cardLastFour of the card that was charged
 * @param created in seconds, as all times
 */
record Intent(String id, String clientSecret, long amount, CaptureMethod captureMethod, IntentStatus status,
		long amountReceived, long amountRefunded, @Nullable String chargeId, @Nullable String cardLastFour,
		@Nullable Decline lastDecline, Map<String, String> metadata, @Nullable String description, long created,
		@Nullable String cancellationReason, @Nullable Long canceledAt) {

	Intent {
		metadata = Map.copyOf(metadata);
	}

	static Intent open(String id, String clientSecret, IntentOrder order, long created) {
		return new Intent(id, clientSecret, order.amount(), order.captureMethod(), IntentStatus.REQUIRES_PAYMENT_METHOD,
				0, 0, null, null, null, order.metadata(), order.description(), created, null, null);
	}

	/** What is held on the card and may be captured. */
	long amountCapturable() {
		return (this.status == IntentStatus.REQUIRES_CAPTURE) ? this.amount : 0;
	}

	/** What was captured and not refunded. */
	long refundable() {
		return this.amountReceived - this.amountRefunded;
	}

	Optional<Decline> decline() {
		return Optional.ofNullable(this.lastDecline);
	}

	Intent charged(TestCard card, String charge) {
		boolean captured = this.captureMethod == CaptureMethod.AUTOMATIC;
		return new Intent(this.id, this.clientSecret, this.amount, this.captureMethod,
				captured ? IntentStatus.SUCCEEDED : IntentStatus.REQUIRES_CAPTURE, captured ? this.amount : 0, 0,
				charge, card.lastFour(), null, this.metadata, this.description, this.created, null, null);
	}

	Intent declined(Decline decline) {
		return new Intent(this.id, this.clientSecret, this.amount, this.captureMethod,
				IntentStatus.REQUIRES_PAYMENT_METHOD, 0, 0, null, null, decline, this.metadata, this.description,
				this.created, null, null);
	}

	Intent captured(long sum) {
		return new Intent(this.id, this.clientSecret, this.amount, this.captureMethod, IntentStatus.SUCCEEDED, sum, 0,
				this.chargeId, this.cardLastFour, null, this.metadata, this.description, this.created, null, null);
	}

	Intent canceled(@Nullable String reason, long at) {
		return new Intent(this.id, this.clientSecret, this.amount, this.captureMethod, IntentStatus.CANCELED, 0, 0,
				this.chargeId, this.cardLastFour, this.lastDecline, this.metadata, this.description, this.created,
				reason, at);
	}

	Intent refunded(long sum) {
		return new Intent(this.id, this.clientSecret, this.amount, this.captureMethod, this.status, this.amountReceived,
				this.amountRefunded + sum, this.chargeId, this.cardLastFour, null, this.metadata, this.description,
				this.created, null, null);
	}

}
