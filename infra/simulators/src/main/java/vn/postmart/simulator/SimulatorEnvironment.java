package vn.postmart.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.postmart.simulator.message.MessageSimulatorSettings;
import vn.postmart.simulator.payment.PaymentSimulatorSettings;
import vn.postmart.simulator.post.PostSimulatorSettings;

/**
 * The settings of the simulators, read from environment variables.
 */
final class SimulatorEnvironment {

	private final Map<String, String> variables;

	SimulatorEnvironment(Map<String, String> variables) {
		this.variables = Map.copyOf(variables);
	}

	PaymentSimulatorSettings payment() {
		PaymentSimulatorSettings usual = PaymentSimulatorSettings.in(directory().resolve("payment"));
		PaymentSimulatorSettings settings = usual.withPort(port("SIMULATOR_PAYMENT_PORT", 8190))
			.withSecrets(text("POSTMART_PAYMENT_API_KEY").orElse(usual.apiKey()),
					text("POSTMART_PAYMENT_WEBHOOK_SECRET").orElse(usual.webhookSecret()))
			.withWebhookTarget(api("payment"));
		return url("POSTMART_PAYMENT_PUBLIC_URL").map(settings::withPublicUrl).orElse(settings);
	}

	PostSimulatorSettings post() {
		PostSimulatorSettings usual = PostSimulatorSettings.in(directory().resolve("post"));
		return usual.withPort(port("SIMULATOR_POST_PORT", 8191))
			.withSecrets(text("POSTMART_CARRIER_TOKEN").orElse(usual.token()),
					text("POSTMART_CARRIER_WEBHOOK_SECRET").orElse(usual.webhookSecret()))
			.withPace(pace().orElse(usual.pace()))
			.withWebhookTarget(api("carrier"));
	}

	MessageSimulatorSettings messages() {
		MessageSimulatorSettings usual = MessageSimulatorSettings.in(directory().resolve("messages"));
		return usual.withPorts(port("SIMULATOR_TEXT_PORT", 8192), port("SIMULATOR_MAIL_PORT", 8193))
			.withToken(text("POSTMART_TEXT_TOKEN").orElse(usual.token()));
	}

	private Path directory() {
		return Path.of(text("SIMULATOR_DIR").orElse(".local/simulators"));
	}

	private URI api(String webhook) {
		String api = url("POSTMART_API_URL").map(URI::toString).orElse("http://127.0.0.1:8081");
		return URI.create(api.replaceAll("/+$", "") + "/api/v1/webhooks/" + webhook);
	}

	private Optional<URI> url(String name) {
		return parsed(name, URI::create, "an http address").map(uri -> {
			if (!String.valueOf(uri.getScheme()).matches("https?") || uri.getHost() == null) {
				throw wrong(name, "an http address");
			}
			return uri;
		});
	}

	private Optional<Duration> pace() {
		return parsed("SIMULATOR_PACE", Duration::parse, "an ISO duration such as PT12S");
	}

	private int port(String name, int usual) {
		int port = parsed(name, Integer::parseInt, "a port from 0 to 65535").orElse(usual);
		if (port < 0 || port > 65_535) {
			throw wrong(name, "a port from 0 to 65535");
		}
		return port;
	}

	private <T> Optional<T> parsed(String name, Function<String, T> parser, String expected) {
		try {
			return text(name).map(parser);
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw wrong(name, expected);
		}
	}

	private Optional<String> text(String name) {
		return Optional.ofNullable(this.variables.get(name)).filter(value -> !value.isBlank());
	}

	private static IllegalArgumentException wrong(String name, String expected) {
		return new IllegalArgumentException(name + " must be " + expected + '.');
	}

}
