package vn.postmart.marketplace.address.domain;

/** How the accents of a query agree with a text, best first. */
enum Accents {

	/** Typed as written. */
	SAME,
	/** Left out in part or whole. */
	LEFT_OUT,
	/** Other accents than the text's: another word, or a slip. */
	CONTRARY

}
