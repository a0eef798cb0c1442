package vn.postmart.marketplace.payment.app;

/** A webhook of the provider was stored. */
record ProviderEventReceived(String eventId) {

	static final String TYPE = "payment.provider-event-received";

}
