package vn.postmart.simulator.payment;

import java.nio.file.Path;
import java.time.Duration;

import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.net.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.postmart.simulator.HttpProbe;
import vn.postmart.simulator.MovableClock;
import vn.postmart.simulator.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the provider knows after a restart.
 */
class PaymentRestartIntegrationTests {

	@TempDir
	Path directory;

	private final MovableClock clock = new MovableClock("2026-11-21T02:00:00Z");

	@Test
	void remembersSessionsIntentsAndAnswers() throws Exception {
		Session session;
		PaymentIntent intent;
		try (PaymentSimulator provider = start()) {
			Shop shop = new Shop(provider.url());
			session = shop.openSession(185_000, Shop.key("session-1"));
			intent = shop.pay(42_000, "pm_card_visa", Shop.key("intent-1"));
		}
		try (PaymentSimulator provider = start()) {
			Shop shop = new Shop(provider.url());
			Session again = shop.openSession(185_000, Shop.key("session-1"));
			assertThat(again.getLastResponse().body()).isEqualTo(session.getLastResponse().body());
			assertThat(shop.pay(42_000, "pm_card_visa", Shop.key("intent-1")).getId()).isEqualTo(intent.getId());
			assertThat(shop.stripe().paymentIntents().capture(intent.getId()).getStatus()).isEqualTo("succeeded");
			assertThat(new HttpProbe(provider.url()).json("/__sim/journal?effect=captured")).hasSize(1);
		}
	}

	@Test
	void forgetsAKeyAfterADay() throws Exception {
		try (PaymentSimulator provider = start()) {
			Shop shop = new Shop(provider.url());
			String first = shop.pay(42_000, "pm_card_visa", Shop.key("intent-1")).getId();
			this.clock.advance(Duration.ofHours(24));
			assertThat(shop.pay(42_000, "pm_card_visa", Shop.key("intent-1")).getId()).isNotEqualTo(first);
		}
	}

	@Test
	void sendsAfterARestartWhatWasNotTakenBefore() throws Exception {
		String intent;
		try (PaymentSimulator provider = start()) {
			intent = new Shop(provider.url()).pay(42_000).getId();
		}
		try (Receiver receiver = new Receiver(); PaymentSimulator provider = start()) {
			provider.webhookTarget(receiver.url());
			Receiver.Delivery delivery = receiver.next();
			assertThat(delivery.json().path("data").path("object").path("id").asString()).isEqualTo(intent);
			assertThat(Webhook.Signature.verifyHeader(delivery.body(), delivery.header("Stripe-Signature"),
					Shop.WEBHOOK_SECRET, 0))
				.isTrue();
		}
	}

	private PaymentSimulator start() {
		return PaymentSimulator.start(PaymentSimulatorSettings.in(this.directory)
			.withSecrets(Shop.KEY, Shop.WEBHOOK_SECRET)
			.withClock(this.clock));
	}

}
