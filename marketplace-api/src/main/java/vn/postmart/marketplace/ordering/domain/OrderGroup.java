package vn.postmart.marketplace.ordering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.shared.Money;

/**
 * What one checkout ordered: one order a stall.
 *
 * @param buyer the subject of the signed-in shopper, {@code null} for a guest
 * @param language in which the buyer is written to
 */
public record OrderGroup(UUID id, String code, @Nullable String buyer, Delivery delivery, PaymentMethod method,
		String note, Locale language, Instant placedAt, List<StallOrder> orders) {

	private static final String PREFIX = "group:";

	public OrderGroup {
		orders = List.copyOf(orders);
	}

	/** How the payment refers to the group. */
	public String reference() {
		return reference(this.id);
	}

	/** How the payment refers to the group of that id. */
	public static String reference(UUID id) {
		return PREFIX + id;
	}

	/** Whether a reference names an order group. */
	public static boolean isReference(String reference) {
		return reference.startsWith(PREFIX);
	}

	/** The group a reference names. */
	public static UUID ofReference(String reference) {
		return UUID.fromString(reference.substring(PREFIX.length()));
	}

	/** The order of that id, which is one of the group's. */
	public StallOrder order(OrderId orderId) {
		return this.orders.stream().filter((order) -> order.id().equals(orderId)).findFirst().orElseThrow();
	}

	public Money goods() {
		return this.orders.stream().map(StallOrder::goods).reduce(Money.vnd(0), Money::plus);
	}

	public Money fee() {
		return this.orders.stream().map(StallOrder::fee).reduce(Money.vnd(0), Money::plus);
	}

	public Money total() {
		return goods().plus(fee());
	}

	/** What the buyer agreed to pay at most. */
	public Money most() {
		return this.orders.stream().map((order) -> order.most().total()).reduce(Money.vnd(0), Money::plus);
	}

	/** Whether nobody knows yet what it comes to. */
	public boolean awaitsWeighing() {
		return this.orders.stream()
			.anyMatch((order) -> order.status() != OrderStatus.CANCELLED && order.awaitsWeighing());
	}

	public OrderStatus status() {
		return OrderStatus.ofGroup(this.orders.stream().map(StallOrder::status).toList());
	}

	/**
	 * Whether the last digits of a phone are those of the one the order was placed with.
	 */
	public boolean phoneEndsWith(String lastFour) {
		return lastFour.matches("[0-9]{4}") && this.delivery.phone().e164().endsWith(lastFour);
	}

}
