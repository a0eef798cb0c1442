package vn.postmart.marketplace.identity;

import reactor.core.publisher.Mono;

/** Where mail reaches people. */
public interface Mailboxes {

	/**
	 * The mail address an account gives, or empty. Remote: never inside a transaction.
	 * Fails with {@code SystemAway} while the identity provider does not answer.
	 */
	Mono<String> of(String subject);

}
