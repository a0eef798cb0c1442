package vn.postmart.marketplace.payment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.simulator.payment.PaymentSimulator;
import vn.postmart.simulator.payment.PaymentSimulatorSettings;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The payment provider's simulator, with a payer at its page. */
public final class ProviderForTests implements AutoCloseable {

	private static final String KEY = "sk_test_provider";

	private static final String SECRET = "whsec_provider";

	private static final String GOOD_CARD = "number=4242+4242+4242+4242&expiry=12+%2F+34&cvc=123";

	private final HttpClient http = HttpClient.newHttpClient();

	private final PaymentSimulator simulator;

	private ProviderForTests(PaymentSimulator simulator) {
		this.simulator = simulator;
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
		send(HttpRequest.newBuilder(page)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(GOOD_CARD))
			.build());
	}

	/** What the provider says it did, such as {@code captured}, from its own journal. */
	public JsonNode journal(String effect) {
		return JsonMapper.shared()
			.readTree(send(
					HttpRequest.newBuilder(this.simulator.url().resolve("/__sim/journal?effect=" + effect)).build())
				.body());
	}

	@CanIgnoreReturnValue
	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.http.close();
		this.simulator.close();
	}

}
