package vn.postmart.marketplace.postal.app;

/** A parcel is there whose data the post lacks. */
record ConsignmentCreated(String itemId) {

	static final String TYPE = "postal.consignment-created";

}
