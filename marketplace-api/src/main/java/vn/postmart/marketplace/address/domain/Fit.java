package vn.postmart.marketplace.address.domain;

/** How a query fits a commune, best first. */
enum Fit {

	/** It is the commune's name. */
	WHOLE,
	/**
	 * It is the name, then words of the province or of a former district: "tan phu dong
	 * nai".
	 */
	PLACE,
	/** The name begins with it. */
	START,
	/** A later word of the name begins with it. */
	WORD,
	/** A word in the name of a former unit begins with it. */
	FORMER,
	/**
	 * Each of its words begins a word of the commune's, the province's or a former unit's
	 * name.
	 */
	SCATTERED,
	/** A word of the name begins with it when all is written without spaces. */
	JOINED

}
