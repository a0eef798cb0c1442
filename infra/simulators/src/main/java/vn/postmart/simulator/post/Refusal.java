package vn.postmart.simulator.post;

/**
 * Why the carrier does not do what it is asked.
 */
enum Refusal {

	UNAUTHORIZED(401, "unauthorized", "A valid bearer token is required."),
	UNKNOWN_ITEM(404, "unknown-item", "No consignment has this identifier."),
	UNKNOWN_ADDRESS(404, "unknown-address", "Nothing is found at this address."),
	OTHER_CONTENT(409, "other-content", "This identifier or key was used before with other content."),
	NOT_PRE_ADVISED(409, "not-pre-advised", "The parcel's data must come before the parcel."),
	ALREADY_ACCEPTED(409, "already-accepted", "The parcel was accepted before."),
	ALREADY_CANCELLED(409, "already-cancelled", "The consignment was cancelled."),
	NOT_READY_FOR_PICKUP(409, "not-ready-for-pickup", "The parcel does not wait at a counter for its addressee."),
	ALREADY_HANDED_OVER(409, "already-handed-over", "The parcel was handed over before.");

	private final int status;

	private final String code;

	private final String detail;

	Refusal(int status, String code, String detail) {
		this.status = status;
		this.code = code;
		this.detail = detail;
	}

	int status() {
		return this.status;
	}

	String code() {
		return this.code;
	}

	String detail() {
		return this.detail;
	}

}
