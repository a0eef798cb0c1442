package vn.postmart.marketplace.postal;

/** Where a parcel is handed over. */
public enum DeliveryMode {

	/** At the addressee's door. */
	DOOR,
	/** At the counter of a post office. */
	POINT

}
