package vn.postmart.marketplace.postal;

/** Where a parcel stands. */
public enum ConsignmentState {

	/** Recorded here; the post does not know it yet. */
	CREATED,
	/** The post has its data; a counter may accept it. */
	PRE_ADVISED, ACCEPTED, IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP, DELIVERY_FAILED,
	DELIVERED, CANCELLED

}
