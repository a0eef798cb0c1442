package vn.postmart.marketplace.address;

/** The three kinds of units of the second level. */
public enum CommuneKind {

	/** An urban unit, a phường. */
	WARD,
	/** A rural unit, a xã. */
	COMMUNE,
	/** An island under its own administration, a đặc khu. */
	SPECIAL_ZONE

}
