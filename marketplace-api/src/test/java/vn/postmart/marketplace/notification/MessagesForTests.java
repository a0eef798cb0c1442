package vn.postmart.marketplace.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.simulator.message.MessageSimulator;
import vn.postmart.simulator.message.MessageSimulatorSettings;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The simulated gateway for text messages and the mail server, and what they got. */
final class MessagesForTests implements AutoCloseable {

	private static final String TOKEN = "text-token-of-tests";

	private final HttpClient http = HttpClient.newHttpClient();

	private final MessageSimulator simulator;

	private MessagesForTests(MessageSimulator simulator) {
		this.simulator = simulator;
	}

	static MessagesForTests start() {
		try {
			return new MessagesForTests(MessageSimulator
				.start(MessageSimulatorSettings.in(Files.createTempDirectory("messages")).withToken(TOKEN)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Makes the application send through them. */
	void register(DynamicPropertyRegistry registry) {
		registry.add("postmart.notification.delivery.text.url", this.simulator::url);
		registry.add("postmart.notification.delivery.text.token", () -> TOKEN);
		registry.add("postmart.notification.delivery.mail.host", () -> "127.0.0.1");
		registry.add("postmart.notification.delivery.mail.port", this.simulator::mailPort);
	}

	/** The texts that went out with this word in them, as the gateway's journal says. */
	List<JsonNode> textsWith(String word) {
		return journal("text-sent").stream()
			.map((line) -> line.path("message"))
			.filter((message) -> message.path("text").asString().contains(word))
			.toList();
	}

	/** The mails that came with this word in their subject. */
	List<JsonNode> mailsWith(String word) {
		return journal("mail-received").stream()
			.filter((mail) -> mail.path("subject").asString().contains(word))
			.toList();
	}

	/** Switches faults of the gateway on, as a JSON list. */
	void fail(String faults) {
		call("PUT", "/__sim/faults", faults);
	}

	void recover() {
		call("DELETE", "/__sim/faults", "");
	}

	private List<JsonNode> journal(String effect) {
		return call("GET", "/__sim/journal?effect=" + effect, "").valueStream().toList();
	}

	@CanIgnoreReturnValue
	private JsonNode call(String method, String path, String body) {
		HttpRequest request = HttpRequest.newBuilder(this.simulator.url().resolve(path))
			.method(method, BodyPublishers.ofString(body))
			.build();
		try {
			String reply = this.http.send(request, BodyHandlers.ofString()).body();
			return JsonMapper.shared().readTree(reply.isEmpty() ? "{}" : reply);
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
