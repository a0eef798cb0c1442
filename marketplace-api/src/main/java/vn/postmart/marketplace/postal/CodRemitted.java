package vn.postmart.marketplace.postal;

import java.time.Instant;

/** The carrier paid the cash of one parcel into our bank. */
public record CodRemitted(String reference, String itemId, long amountVnd, String batch, Instant at) {

	/** The event's frozen name. */
	public static final String TYPE = "postal.cod-remitted";

}
