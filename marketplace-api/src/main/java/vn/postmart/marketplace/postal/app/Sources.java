package vn.postmart.marketplace.postal.app;

/** Who tells of a parcel's events. */
final class Sources {

	/** We ourselves. */
	static final String OWN = "postmart";

	/** The carrier. */
	static final String CARRIER = "carrier";

	private Sources() {
	}

}
