package vn.postmart.marketplace.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;

import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.support.DirectCalls;
import vn.postmart.simulator.payment.PaymentSimulator;
import vn.postmart.simulator.payment.PaymentSimulatorSettings;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The payment provider's simulator, with a payer at its page. */
public final class ProviderForTests implements AutoCloseable {

	private static final String KEY = "sk_test_provider";

	private static final String SECRET = "whsec_provider";

	private static final String GOOD_CARD = "number=4242+4242+4242+4242&expiry=12+%2F+34&cvc=123";

	private final PaymentSimulator simulator;

	private final DirectCalls calls;

	private ProviderForTests(PaymentSimulator simulator) {
		this.simulator = simulator;
		this.calls = new DirectCalls(simulator::url);
	}

	public static ProviderForTests start() {
		try {
			return new ProviderForTests(PaymentSimulator
				.start(PaymentSimulatorSettings.in(Files.createTempDirectory("provider")).withSecrets(KEY, SECRET)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the application use this provider. */
	public void register(DynamicPropertyRegistry registry) {
		registry.add("postmart.payment.stripe.url", this.simulator::url);
		registry.add("postmart.payment.stripe.api-key", () -> KEY);
		registry.add("postmart.payment.stripe.webhook-secrets", () -> SECRET);
	}

	/** Pays at the hosted page of this address, with a card that is good. */
	public void pay(URI page) {
		this.calls.send(HttpRequest.newBuilder(page)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(GOOD_CARD))
			.build());
	}

	/** What the provider says it did, such as {@code captured}, from its own journal. */
	public JsonNode journal(String effect) {
		return this.calls.call("GET", "/__sim/journal?effect=" + effect, "");
	}

	@Override
	public void close() {
		this.calls.close();
		this.simulator.close();
	}

}
