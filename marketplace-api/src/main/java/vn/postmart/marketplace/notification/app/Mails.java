package vn.postmart.marketplace.notification.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.SystemAway;

/** The mail server. Remote: never inside a transaction. */
public interface Mails {

	/** Whether there is one. */
	boolean available();

	/**
	 * Sends a mail, whose message id says which it is, should it be sent twice. Fails
	 * with {@link SystemAway} when it is not known what came of it.
	 */
	Mono<Void> send(UUID id, String address, Letter letter);

	/** What a mail says. */
	record Letter(String subject, String text) {
	}

}
