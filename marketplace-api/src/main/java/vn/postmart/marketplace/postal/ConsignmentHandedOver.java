package vn.postmart.marketplace.postal;

import java.time.Instant;

/** A counter of ours gave a parcel to its addressee, with the proof it took. */
public record ConsignmentHandedOver(String reference, String itemId, String officeCode, String clerk, String proof,
		String receiver, Instant at) {

	/** The event's frozen name. */
	public static final String TYPE = "postal.consignment-handed-over";

}
