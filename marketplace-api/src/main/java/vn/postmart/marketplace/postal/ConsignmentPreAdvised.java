package vn.postmart.marketplace.postal;

/** The post has a parcel's data. */
public record ConsignmentPreAdvised(String reference, String itemId) {

	/** The event's frozen name. */
	public static final String TYPE = "postal.consignment-pre-advised";

}
