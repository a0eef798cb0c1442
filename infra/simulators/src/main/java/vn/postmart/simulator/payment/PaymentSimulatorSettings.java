package vn.postmart.simulator.payment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

import org.jspecify.annotations.Nullable;

import vn.postmart.simulator.webhook.RetryPolicy;

/**
 * How to run the payment provider.
 *
 * @param port 0 for a free one
 * @param directory holds the journals; what is in it is taken up again
 * @param apiKey what the merchant proves itself with
 * @param webhookSecret signs events
 * @param webhookTarget where events go; they wait while it is absent
 * @param publicUrl where browsers find the hosted page; the simulator's own address when
 * absent
 */
public record PaymentSimulatorSettings(int port, Path directory, String apiKey, String webhookSecret,
		@Nullable URI webhookTarget, @Nullable URI publicUrl, RetryPolicy retry, Clock clock) {

	/** A free port and secrets for a developer's machine. */
	public static PaymentSimulatorSettings in(Path directory) {
		return new PaymentSimulatorSettings(0, directory, "sk_test_postmart_local", "whsec_postmart_local", null, null,
				RetryPolicy.PATIENT, Clock.systemUTC());
	}

	public PaymentSimulatorSettings withPort(int number) {
		return new PaymentSimulatorSettings(number, this.directory, this.apiKey, this.webhookSecret, this.webhookTarget,
				this.publicUrl, this.retry, this.clock);
	}

	public PaymentSimulatorSettings withSecrets(String key, String signingSecret) {
		return new PaymentSimulatorSettings(this.port, this.directory, key, signingSecret, this.webhookTarget,
				this.publicUrl, this.retry, this.clock);
	}

	public PaymentSimulatorSettings withWebhookTarget(URI target) {
		return new PaymentSimulatorSettings(this.port, this.directory, this.apiKey, this.webhookSecret, target,
				this.publicUrl, this.retry, this.clock);
	}

	public PaymentSimulatorSettings withPublicUrl(URI url) {
		return new PaymentSimulatorSettings(this.port, this.directory, this.apiKey, this.webhookSecret,
				this.webhookTarget, url, this.retry, this.clock);
	}

	public PaymentSimulatorSettings withRetry(RetryPolicy policy) {
		return new PaymentSimulatorSettings(this.port, this.directory, this.apiKey, this.webhookSecret,
				this.webhookTarget, this.publicUrl, policy, this.clock);
	}

	public PaymentSimulatorSettings withClock(Clock other) {
		return new PaymentSimulatorSettings(this.port, this.directory, this.apiKey, this.webhookSecret,
				this.webhookTarget, this.publicUrl, this.retry, other);
	}

}
