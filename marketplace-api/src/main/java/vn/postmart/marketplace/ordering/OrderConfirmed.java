package vn.postmart.marketplace.ordering;

/** An order may go: its money is held, or due on delivery. */
public record OrderConfirmed(OrderId orderId) {

	/** The event's frozen name. */
	public static final String TYPE = "ordering.order-confirmed";

}
