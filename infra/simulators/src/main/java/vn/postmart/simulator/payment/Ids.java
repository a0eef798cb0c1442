package vn.postmart.simulator.payment;

import java.security.SecureRandom;

/**
 * Identifiers in Stripe's manner: a prefix, then letters and digits that nobody guesses.
 */
final class Ids {

	private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	private static final int LENGTH = 24;

	private final SecureRandom random = new SecureRandom();

	String next(String prefix) {
		StringBuilder id = new StringBuilder(prefix).append('_');
		this.random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
		return id.toString();
	}

	EventRef event(EventType type) {
		return new EventRef(next("evt"), type);
	}

}
