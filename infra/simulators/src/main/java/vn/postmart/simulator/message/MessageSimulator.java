package vn.postmart.simulator.message;

import java.net.URI;
import java.util.Map;

import vn.postmart.simulator.control.ControlRoutes;
import vn.postmart.simulator.fault.Faults;
import vn.postmart.simulator.http.Reply;
import vn.postmart.simulator.http.SimulatorServer;
import vn.postmart.simulator.journal.Book;
import vn.postmart.simulator.journal.Journal;

/**
 * A gateway for text messages over HTTP, and a mail server. Both keep what they got in
 * {@code journal.jsonl}, and after a restart the gateway still knows what it has sent.
 */
public final class MessageSimulator implements AutoCloseable {

	private final Journal<MessageFact> journal;

	private final SimulatorServer server;

	private final MailServer mail;

	private MessageSimulator(MessageSimulatorSettings settings) {
		Faults faults = new Faults();
		this.journal = Journal.open(settings.directory().resolve("journal.jsonl"), MessageFact.class, settings.clock());
		Book<MessageFact, SentTexts> book = Book.restore(this.journal, new SentTexts(), line -> {
		}, line -> {
		});
		this.server = SimulatorServer.start(settings.port(), new TextGateway(book, settings.token()).routes(),
				ControlRoutes.of(faults, this.journal, () -> figures(book)),
				call -> Reply.problem(404, Map.of("type", "urn:sms-sim:problem:unknown-address", "status", 404)),
				faults);
		this.mail = MailServer.start(settings.mailPort(), book);
	}

	/** Starts both on the loopback address, with what their directory remembers. */
	public static MessageSimulator start(MessageSimulatorSettings settings) {
		return new MessageSimulator(settings);
	}

	/** Of the gateway for text messages. */
	public URI url() {
		return this.server.url();
	}

	public int mailPort() {
		return this.mail.port();
	}

	@Override
	public void close() {
		this.mail.close();
		this.server.close();
		this.journal.close();
	}

	private static Object figures(Book<MessageFact, SentTexts> book) {
		synchronized (book) {
			return book.state().figures();
		}
	}

}
