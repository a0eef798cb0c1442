package vn.postmart.marketplace.postal.app;

/** Who tells of a parcel's events. */
final class Sources {

	/** A counter of ours. */
	static final String COUNTER = "counter";

	/** The carrier. */
	static final String CARRIER = "carrier";

	private Sources() {
	}

}
