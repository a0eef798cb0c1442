package vn.postmart.simulator.payment;

/**
 * Where a checkout session stands.
 */
enum SessionStatus {

	OPEN, COMPLETE, EXPIRED

}
