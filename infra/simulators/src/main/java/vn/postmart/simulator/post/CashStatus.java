package vn.postmart.simulator.post;

/**
 * Where the cash of a parcel stands; it goes its own way after delivery.
 */
enum CashStatus {

	/** Nothing to collect, or nothing collected yet. */
	NONE,
	/** With the postman or in the drawer. */
	COLLECTED,
	/** Counted at the office, to go out with the next remittance. */
	COUNTED,
	/** Paid to the sender's bank. */
	REMITTED

}
