package vn.postmart.marketplace.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.support.DirectCalls;
import vn.postmart.simulator.message.MessageSimulator;
import vn.postmart.simulator.message.MessageSimulatorSettings;

import org.springframework.test.context.DynamicPropertyRegistry;

/** The simulated gateway for text messages and the mail server, and what they got. */
final class MessagesForTests implements AutoCloseable {

	private static final String TOKEN = "text-token-of-tests";

	private final MessageSimulator simulator;

	private final DirectCalls calls;

	private MessagesForTests(MessageSimulator simulator) {
		this.simulator = simulator;
		this.calls = new DirectCalls(simulator::url);
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
		this.calls.call("PUT", "/__sim/faults", faults);
	}

	void recover() {
		this.calls.call("DELETE", "/__sim/faults", "");
	}

	private List<JsonNode> journal(String effect) {
		return this.calls.call("GET", "/__sim/journal?effect=" + effect, "").valueStream().toList();
	}

	@Override
	public void close() {
		this.calls.close();
		this.simulator.close();
	}

}
