package vn.postmart.marketplace.identity;

import reactor.core.publisher.Mono;

/** Accounts for people who cannot open one by themselves. */
public interface Accounts {

	/**
	 * Records an account to be made with the identity provider, and mints the code with
	 * which its owner chooses a password. Joins the caller's transaction;
	 * {@link AccountProvisioned} follows once the account exists. Refused
	 * ({@code duplicate}, field {@code phone}) when the phone has an account here.
	 */
	Mono<Activation> open(NewAccount account);

}
