package vn.postmart.marketplace.payment.app;

/** Money is held with the provider, or could be, for a payment that was given up. */
record ReleaseRequested(String reference) {

	static final String TYPE = "payment.release-requested";

}
