package vn.postmart.marketplace.postal.app;

/** Tells the carrier's webhooks from forged ones. */
public interface Signatures {

	/** Whether the signature is the carrier's and was made just now. */
	boolean prove(String eventId, String timestamp, String signature, byte[] body);

}
