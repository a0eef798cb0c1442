package vn.postmart.marketplace.seller.app;

/**
 * How a household agreed that a clerk acts for it.
 *
 * @param note where the proof is kept
 */
public record Consent(Kind kind, String note) {

	/** The proofs that are taken. */
	public enum Kind {

		/** A signed form, kept at the office. */
		SIGNED_PAPER,
		/** A one-time code that the household read out. */
		OTP

	}

}
