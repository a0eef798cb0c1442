package vn.postmart.marketplace.seller;

/** A stall was opened, or what the public sees of it changed. */
public record StallChanged(StallId stallId) {

	/** The event's frozen name. */
	public static final String TYPE = "seller.stall-changed";

}
