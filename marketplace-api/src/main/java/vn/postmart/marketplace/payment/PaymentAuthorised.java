package vn.postmart.marketplace.payment;

/** A card payment is held on the card; the goods may go. */
public record PaymentAuthorised(String reference) {

	/** The event's frozen name. */
	public static final String TYPE = "payment.authorised";

}
