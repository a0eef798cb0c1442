package vn.postmart.marketplace.ordering.domain;

import java.util.random.RandomGenerator;

/**
 * Codes that can be read aloud: eight of 31 letters and digits, without O and 0, I and 1,
 * L.
 */
public final class OrderCodes {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	private final RandomGenerator random;

	public OrderCodes(RandomGenerator random) {
		this.random = random;
	}

	/** A fresh code; that nobody has it already is for the store to see. */
	public String next() {
		StringBuilder code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			code.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

}
