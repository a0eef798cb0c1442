package vn.postmart.marketplace.identity;

import java.time.Instant;

/**
 * What the owner of a new account needs, shown once: it is stored as a hash.
 *
 * @param code eight characters, readable aloud
 */
public record Activation(String code, Instant expiresAt) {

	/** Keeps the code out of logs. */
	@Override
	public String toString() {
		return "Activation[until " + this.expiresAt + "]";
	}

}
