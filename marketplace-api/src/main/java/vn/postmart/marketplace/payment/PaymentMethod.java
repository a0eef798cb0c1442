package vn.postmart.marketplace.payment;

/** How a buyer pays. */
public enum PaymentMethod {

	/** Cash to the carrier on delivery. */
	COD,
	/** Card, through the payment provider's hosted page. */
	CARD

}
