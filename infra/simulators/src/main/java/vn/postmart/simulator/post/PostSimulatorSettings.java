package vn.postmart.simulator.post;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.webhook.RetryPolicy;

/**
 * How to run the carrier.
 *
 * @param port 0 for a free one
 * @param directory holds the journals; what is in it is taken up again
 * @param token what the marketplace proves itself with
 * @param webhookSecret signs events
 * @param webhookTarget where events go; they wait while it is absent
 * @param pace the time between two steps of a parcel
 */
public record PostSimulatorSettings(int port, Path directory, String token, String webhookSecret,
		@Nullable URI webhookTarget, Duration pace, RetryPolicy retry, Clock clock) {

	/** A free port, secrets for a developer's machine, a step each twelve seconds. */
	public static PostSimulatorSettings in(Path directory) {
		return new PostSimulatorSettings(0, directory, "postmart-local-carrier-token",
				"postmart-local-carrier-webhook-secret", null, Duration.ofSeconds(12), RetryPolicy.PATIENT,
				Clock.systemUTC());
	}

	public PostSimulatorSettings withPort(int number) {
		return new PostSimulatorSettings(number, this.directory, this.token, this.webhookSecret, this.webhookTarget,
				this.pace, this.retry, this.clock);
	}

	public PostSimulatorSettings withSecrets(String bearerToken, String signingSecret) {
		return new PostSimulatorSettings(this.port, this.directory, bearerToken, signingSecret, this.webhookTarget,
				this.pace, this.retry, this.clock);
	}

	public PostSimulatorSettings withWebhookTarget(URI target) {
		return new PostSimulatorSettings(this.port, this.directory, this.token, this.webhookSecret, target, this.pace,
				this.retry, this.clock);
	}

	public PostSimulatorSettings withPace(Duration step) {
		return new PostSimulatorSettings(this.port, this.directory, this.token, this.webhookSecret, this.webhookTarget,
				step, this.retry, this.clock);
	}

	public PostSimulatorSettings withRetry(RetryPolicy policy) {
		return new PostSimulatorSettings(this.port, this.directory, this.token, this.webhookSecret, this.webhookTarget,
				this.pace, policy, this.clock);
	}

	public PostSimulatorSettings withClock(Clock other) {
		return new PostSimulatorSettings(this.port, this.directory, this.token, this.webhookSecret, this.webhookTarget,
				this.pace, this.retry, other);
	}

}
