package vn.postmart.marketplace.notification.app;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.SystemAway;

/** The gateway for text messages. Remote: never inside a transaction. */
public interface TextMessages {

	/**
	 * Sends a text. May be repeated with the same id, which sends it no more. Fails with
	 * {@link SystemAway} when it is not known what came of it.
	 * @param phone in E.164 form
	 */
	Mono<Void> send(UUID id, String phone, String text);

}
