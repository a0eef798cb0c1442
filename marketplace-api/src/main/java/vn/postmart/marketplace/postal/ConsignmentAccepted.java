package vn.postmart.marketplace.postal;

import java.time.Instant;

/** A counter took a parcel in. */
public record ConsignmentAccepted(String reference, String itemId, String officeCode, Instant at) {

	/** The event's frozen name. */
	public static final String TYPE = "postal.consignment-accepted";

}
