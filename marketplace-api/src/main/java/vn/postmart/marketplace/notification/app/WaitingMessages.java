package vn.postmart.marketplace.notification.app;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Messages.End;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/** Ends the wait of messages, each once it is known what came of it. */
@Component
class WaitingMessages {

	private final Messages messages;

	private final Transactions transactions;

	private final Clock clock;

	WaitingMessages(Messages messages, Transactions transactions, Clock clock) {
		this.messages = messages;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Sends a message and notes what came of it; does nothing with one that waits no
	 * more.
	 */
	Mono<Void> end(UUID id, Function<Message, Mono<End>> send) {
		return this.messages.waiting(id).flatMap(send).flatMap((end) -> note(id, end));
	}

	private Mono<Void> note(UUID id, End end) {
		return this.transactions.inBackgroundTransaction(() -> this.messages.end(id, end, this.clock.instant()));
	}

}
