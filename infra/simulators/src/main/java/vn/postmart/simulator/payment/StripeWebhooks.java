package vn.postmart.simulator.payment;

import java.util.List;
import java.util.Map;

import vn.postmart.simulator.journal.Line;
import vn.postmart.simulator.json.Json;
import vn.postmart.simulator.webhook.Hmac;
import vn.postmart.simulator.webhook.Signer;
import vn.postmart.simulator.webhook.Webhook;

/**
 * What the provider tells the merchant, signed in Stripe's manner.
 */
final class StripeWebhooks {

	private StripeWebhooks() {
	}

	static List<Webhook> of(Line<PaymentFact> line) {
		return line.fact().events().stream().map(ref -> webhook(new StripeEvent(ref, line.at(), line.fact()))).toList();
	}

	/** Signs {@code timestamp.body}, the timestamp in seconds. */
	static Signer signer(String secret) {
		Hmac hmac = new Hmac(secret);
		return (id, body, sentAt) -> {
			long timestamp = sentAt.getEpochSecond();
			String signature = hmac.of(timestamp + "." + body);
			return Map.of("Stripe-Signature", "t=" + timestamp + ",v1=" + signature);
		};
	}

	private static Webhook webhook(StripeEvent event) {
		return new Webhook(event.id(), event.ref().type().wireName() + '/' + event.fact().key(),
				() -> Json.write(EventJson.of(event)));
	}

}
