package vn.postmart.marketplace.identity.app;

import reactor.core.publisher.Mono;

/** Where accounts and passwords are kept. Remote: never inside a transaction. */
public interface IdentityProvider {

	/**
	 * Makes the account if it is not there yet, with its role, and tells its subject.
	 * Safe to repeat.
	 */
	Mono<String> ensureAccount(Account account);

	/**
	 * Sets the password of an account. Refused (field {@code newPassword}) when the
	 * provider's policy refuses it.
	 */
	Mono<Void> setPassword(String subject, String password);

}
