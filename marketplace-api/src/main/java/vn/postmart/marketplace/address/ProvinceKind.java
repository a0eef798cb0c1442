package vn.postmart.marketplace.address;

/** The two kinds of units of the first level. */
public enum ProvinceKind {

	/** A centrally run city. */
	CITY,
	/** A province. */
	PROVINCE

}
