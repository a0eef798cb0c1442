package vn.postmart.marketplace.ordering;

/** An order is packed and weighed: what it comes to is known, and it may go. */
public record OrderWeighed(OrderId orderId) {

	/** The event's frozen name. */
	public static final String TYPE = "ordering.order-weighed";

}
