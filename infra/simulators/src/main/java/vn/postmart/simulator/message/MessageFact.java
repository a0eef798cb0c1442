package vn.postmart.simulator.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import vn.postmart.simulator.journal.Fact;

/**
 * What reached somebody. These are the lines of the journal, and the type names are their
 * {@code effect}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "effect")
sealed interface MessageFact extends Fact {

	@Override
	default long amountVnd() {
		return 0;
	}

	/** A text message went to a phone. */
	@JsonTypeName("text-sent")
	record TextSent(TextMessage message) implements MessageFact {

		@Override
		public String key() {
			return this.message.messageId();
		}

	}

	/** A mail came to a mailbox. */
	@JsonTypeName("mail-received")
	record MailReceived(String messageId, String to, String subject, String text) implements MessageFact {

		@Override
		public String key() {
			return this.messageId;
		}

	}

}
