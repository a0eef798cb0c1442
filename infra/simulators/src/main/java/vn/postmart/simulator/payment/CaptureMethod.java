package vn.postmart.simulator.payment;

/**
 * When the money moves: with the authorisation, or when the merchant asks.
 */
enum CaptureMethod {

	AUTOMATIC, MANUAL

}
