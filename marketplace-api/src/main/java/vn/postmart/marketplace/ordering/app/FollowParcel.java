package vn.postmart.marketplace.ordering.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.Order;
import vn.postmart.marketplace.ordering.domain.Order.AwaitingPayment;
import vn.postmart.marketplace.ordering.domain.Order.Cancelled;
import vn.postmart.marketplace.ordering.domain.Order.Confirmed;
import vn.postmart.marketplace.ordering.domain.Order.Delivered;
import vn.postmart.marketplace.ordering.domain.Order.Shipped;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.postal.CodRemitted;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * What the post reports of an order's parcel moves the order, its stock and its money.
 */
@Component
class FollowParcel implements EventConsumer {

	private final Orders orders;

	private final OrderGroups groups;

	private final OrderAnnouncements announcements;

	private final Stock stock;

	private final Payments payments;

	FollowParcel(Orders orders, OrderGroups groups, OrderAnnouncements announcements, Stock stock, Payments payments) {
		this.orders = orders;
		this.groups = groups;
		this.announcements = announcements;
		this.stock = stock;
		this.payments = payments;
	}

	@Override
	public String name() {
		return "ordering.follow-parcel";
	}

	@Override
	public Set<String> types() {
		return Set.of(ConsignmentAccepted.TYPE, ConsignmentDelivered.TYPE, CodRemitted.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return switch (event.type()) {
			case ConsignmentAccepted.TYPE -> accepted(event.payload(ConsignmentAccepted.class));
			case ConsignmentDelivered.TYPE -> delivered(event.payload(ConsignmentDelivered.class));
			default -> remitted(event.payload(CodRemitted.class));
		};
	}

	private Mono<Void> accepted(ConsignmentAccepted event) {
		return order(event.reference()).ofType(Confirmed.class)
			.flatMap((order) -> this.orders.update(order.ship(), ConsignmentAccepted.TYPE)
				.then(Mono.defer(() -> this.stock.ship(event.reference()))));
	}

	private Mono<Void> delivered(ConsignmentDelivered event) {
		return order(event.reference()).flatMap((order) -> switch (order) {
			case Shipped shipped -> this.orders.update(shipped.deliver(), ConsignmentDelivered.TYPE)
				.then(Mono.defer(() -> earn(event)))
				.then(Mono.defer(() -> announce(shipped.id())));
			case Delivered known -> Mono.empty();
			case AwaitingPayment early -> tooEarly();
			case Confirmed early -> tooEarly();
			case Cancelled gone -> tooEarly();
		});
	}

	private Mono<Void> earn(ConsignmentDelivered event) {
		return (event.codCollectedVnd() > 0)
				? this.payments.codCollected(event.reference(), Money.vnd(event.codCollectedVnd()), event.at())
				: this.payments.delivered(event.reference(), event.at());
	}

	private Mono<Void> announce(OrderId id) {
		return this.groups.findByOrder(id).flatMap((group) -> this.announcements.delivered(group.order(id)));
	}

	private Mono<Void> remitted(CodRemitted event) {
		return order(event.reference()).flatMap((order) -> this.payments.codRemitted(event.reference(),
				Money.vnd(event.amountVnd()), event.batch(), event.at()));
	}

	private Mono<Order> order(String reference) {
		return OrderId.isReference(reference) ? this.orders.find(OrderId.ofReference(reference)) : Mono.empty();
	}

	/**
	 * Events may overtake each other: the outbox tells this one again when the earlier
	 * one has been heard.
	 */
	private static Mono<Void> tooEarly() {
		return Mono.error(() -> RefusedException.rule("ordering.not-shipped"));
	}

}
