package vn.postmart.simulator.payment;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A checkout session: one visit to the hosted page. Each change makes a new one.
 *
 * @param order what the payment intent will be; Stripe makes it when the customer first
 * tries to pay
 * @param intentId absent until then
 * @param expiresAt in seconds, as all times
 */
record Session(String id, String url, List<LineItem> items, IntentOrder order, @Nullable String clientReferenceId,
		Map<String, String> metadata, String successUrl, @Nullable String cancelUrl, @Nullable String locale,
		SessionStatus status, @Nullable String intentId, long created, long expiresAt) {

	Session {
		items = List.copyOf(items);
		metadata = Map.copyOf(metadata);
	}

	long amount() {
		return this.order.amount();
	}

	Session attempted(String intent) {
		return with(this.status, intent);
	}

	Session completed(String intent) {
		return with(SessionStatus.COMPLETE, intent);
	}

	Session expired() {
		return with(SessionStatus.EXPIRED, this.intentId);
	}

	private Session with(SessionStatus next, @Nullable String intent) {
		return new Session(this.id, this.url, this.items, this.order, this.clientReferenceId, this.metadata,
				this.successUrl, this.cancelUrl, this.locale, next, intent, this.created, this.expiresAt);
	}

}
