package vn.postmart.marketplace.postal;

import java.time.Instant;

/**
 * A parcel reached its addressee; {@code codCollectedVnd} is zero when nothing was due.
 */
public record ConsignmentDelivered(String reference, String itemId, long codCollectedVnd, Instant at) {

	/** The event's frozen name. */
	public static final String TYPE = "postal.consignment-delivered";

}
