package vn.postmart.marketplace.ordering.domain;

import java.util.Collection;

import vn.postmart.marketplace.ordering.domain.Order.AwaitingPayment;
import vn.postmart.marketplace.ordering.domain.Order.Cancelled;
import vn.postmart.marketplace.ordering.domain.Order.Confirmed;
import vn.postmart.marketplace.ordering.domain.Order.Delivered;
import vn.postmart.marketplace.ordering.domain.Order.Shipped;

/** The name of an order's state, as it is stored and shown. */
public enum OrderStatus {

	AWAITING_PAYMENT, CONFIRMED, SHIPPED, DELIVERED, CANCELLED;

	public static OrderStatus of(Order order) {
		return switch (order) {
			case AwaitingPayment awaiting -> AWAITING_PAYMENT;
			case Confirmed confirmed -> CONFIRMED;
			case Shipped shipped -> SHIPPED;
			case Delivered delivered -> DELIVERED;
			case Cancelled cancelled -> CANCELLED;
		};
	}

	/**
	 * How a group stands whose orders stand so: as far as the slowest order that still
	 * goes on.
	 */
	public static OrderStatus ofGroup(Collection<OrderStatus> orders) {
		return orders.stream().filter((status) -> status != CANCELLED).min(OrderStatus::compareTo).orElse(CANCELLED);
	}

}
