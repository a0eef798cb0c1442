package vn.postmart.simulator.post;

/**
 * What came of a request about a parcel.
 */
sealed interface Outcome {

	/** It was done now. */
	record Done(Parcel parcel) implements Outcome {
	}

	/** It had been done before, by the same request. */
	record Repeated(Parcel parcel) implements Outcome {
	}

	/** It was not done. */
	record Refused(Refusal refusal) implements Outcome {
	}

}
