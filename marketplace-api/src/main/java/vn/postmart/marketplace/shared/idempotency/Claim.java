package vn.postmart.marketplace.shared.idempotency;

/** A key as one actor uses it for one request. */
record Claim(String actor, String key, String fingerprint) {

	/** How a claim turned out. */
	enum Outcome {

		/** Nobody used the key before: do the work. */
		FIRST,

		/** The work was done before. */
		SEEN,

		/** Another transaction is doing the work at this moment. */
		RUNNING

	}

}
