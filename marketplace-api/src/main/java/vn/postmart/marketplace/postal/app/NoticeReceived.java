package vn.postmart.marketplace.postal.app;

/** The carrier told us something, kept as it came. */
record NoticeReceived(String source, String eventId) {

	static final String TYPE = "postal.carrier-notice-received";

}
