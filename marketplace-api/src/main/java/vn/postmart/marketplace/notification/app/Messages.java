package vn.postmart.marketplace.notification.app;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.domain.Channel;
import vn.postmart.marketplace.notification.domain.Message;
import vn.postmart.marketplace.notification.domain.News;

/** The messages that leave the house. */
public interface Messages {

	/**
	 * Writes one message to each addressee who has none of the same cause by this
	 * channel, and tells the ids of those written. Joins the caller's transaction.
	 */
	Flux<UUID> write(Channel channel, News news, Collection<String> addressees, Instant at);

	/** The message while it waits to be sent, or empty. */
	Mono<Message> waiting(UUID id);

	/** Ends the wait of a message; does nothing when it has ended. */
	Mono<Void> end(UUID id, End end, Instant at);

	/** What became of the messages written since then. */
	Flux<Tally> tally(Instant since);

	/** What came of a message. */
	enum End {

		SENT,
		/** There was nobody to send it to, or no way to. */
		SKIPPED

	}

	/**
	 * How many messages of a channel stand where.
	 *
	 * @param state WAITING, SENT or SKIPPED
	 */
	record Tally(Channel channel, String state, long count) {
	}

}
