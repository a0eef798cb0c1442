package vn.postmart.simulator.payment;

/**
 * Where a payment intent stands.
 */
enum IntentStatus {

	REQUIRES_PAYMENT_METHOD, REQUIRES_CONFIRMATION, REQUIRES_CAPTURE, SUCCEEDED, CANCELED

}
