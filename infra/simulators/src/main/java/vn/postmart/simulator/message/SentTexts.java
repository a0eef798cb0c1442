package vn.postmart.simulator.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.postmart.simulator.journal.Line;
import vn.postmart.simulator.journal.State;

/**
 * Which text messages were sent, by their ids, and how many mails came. Not safe for
 * threads.
 */
final class SentTexts implements State<MessageFact> {

	private final Map<String, TextMessage> byId = new HashMap<>();

	private long mails;

	Optional<TextMessage> find(String messageId) {
		return Optional.ofNullable(this.byId.get(messageId));
	}

	Figures figures() {
		return new Figures(this.byId.size(), this.mails);
	}

	@Override
	public void apply(Line<MessageFact> line) {
		switch (line.fact()) {
			case MessageFact.TextSent sent -> this.byId.put(sent.key(), sent.message());
			case MessageFact.MailReceived _ -> this.mails++;
		}
	}

	/** How many of each. */
	record Figures(long texts, long mails) {
	}

}
