package vn.postmart.marketplace.seller;

/** Who runs a stall; decides identification, invoices and tax. */
public enum StallKind {

	/** A farm household or individual: the platform withholds its taxes. */
	HOUSEHOLD,
	/** A cooperative: declares its own taxes. */
	COOPERATIVE

}
