package vn.postmart.marketplace.postal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.support.DirectCalls;
import vn.postmart.simulator.post.PostSimulator;
import vn.postmart.simulator.post.PostSimulatorSettings;
import vn.postmart.simulator.webhook.RetryPolicy;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The carrier's simulator, which moves a parcel only when a test says so. */
public final class CarrierForTests implements AutoCloseable {

	public static final String TOKEN = "carrier-token-of-tests";

	public static final String SECRET = "carrier-secret-of-tests";

	private final PostSimulator simulator;

	private final DirectCalls calls;

	private CarrierForTests(PostSimulator simulator) {
		this.simulator = simulator;
		this.calls = new DirectCalls(simulator::url);
	}

	public static CarrierForTests start() {
		try {
			Path directory = Files.createTempDirectory("carrier");
			return new CarrierForTests(PostSimulator.start(PostSimulatorSettings.in(directory)
				.withSecrets(TOKEN, SECRET)
				.withPace(Duration.ofHours(1))
				.withRetry(new RetryPolicy(Duration.ofMillis(50), Duration.ofMillis(200), 100))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the application use this carrier. */
	public void register(DynamicPropertyRegistry registry) {
		registry.add("postmart.postal.carrier-url", this.simulator::url);
		registry.add("postmart.postal.carrier-token", () -> TOKEN);
		registry.add("postmart.postal.webhook-secrets", () -> SECRET);
	}

	/** Sends events to the application on this port. */
	public void tell(int port) {
		this.simulator.webhookTarget(URI.create("http://127.0.0.1:" + port + "/api/v1/webhooks/carrier"));
	}

	/**
	 * Moves one parcel a step on and answers with the step's name; empty when it waits
	 * for somebody.
	 */
	public String advance(ItemId itemId) {
		JsonNode reply = this.calls.call("POST", "/__sim/advance", "{\"itemId\": \"" + itemId + "\"}");
		return reply.path("moved").path(0).path("step").asString("");
	}

	/** What the carrier did with this effect on this item, from its own journal. */
	public List<JsonNode> journal(String effect, ItemId itemId) {
		return this.calls.call("GET", "/__sim/journal?effect=" + effect + "&key=" + itemId, "").valueStream().toList();
	}

	/** Switches faults on, as a JSON list. */
	public void fail(String faults) {
		this.calls.call("PUT", "/__sim/faults", faults);
	}

	public void recover() {
		this.calls.call("DELETE", "/__sim/faults", "");
	}

	@Override
	public void close() {
		this.calls.close();
		this.simulator.close();
	}

}
