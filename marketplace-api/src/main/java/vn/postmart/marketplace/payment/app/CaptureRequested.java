package vn.postmart.marketplace.payment.app;

/** An authorised payment is to be captured. */
record CaptureRequested(String reference) {

	static final String TYPE = "payment.capture-requested";

}
