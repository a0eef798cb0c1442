package vn.postmart.marketplace.ordering.app;

import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.PromisedDays.Promised;
import vn.postmart.marketplace.ordering.OrderConfirmed;
import vn.postmart.marketplace.ordering.OrderDelivered;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.OrderWeighed;
import vn.postmart.marketplace.ordering.OrdersPutOff;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/**
 * Tells the rest of the house what became of orders, in the transaction in which it did.
 */
@Component
class OrderAnnouncements {

	private final Outbox outbox;

	private final OrderingProperties properties;

	OrderAnnouncements(Outbox outbox, OrderingProperties properties) {
		this.outbox = outbox;
		this.properties = properties;
	}

	Mono<Void> placed(OrderGroup group) {
		return switch (group.method()) {
			case COD -> Flux.fromIterable(group.orders()).concatMap((order) -> confirmed(order.id())).then();
			case CARD -> this.outbox
				.append(OutboxEvent.of(PaymentDeadline.TYPE, group.reference(), new PaymentDeadline(group.id()))
					.notBefore(group.placedAt().plus(this.properties.paymentTime())));
		};
	}

	Mono<Void> confirmed(OrderId id) {
		return this.outbox.append(OutboxEvent.of(OrderConfirmed.TYPE, id.reference(), new OrderConfirmed(id)));
	}

	Mono<Void> weighed(OrderId id) {
		return this.outbox.append(OutboxEvent.of(OrderWeighed.TYPE, id.reference(), new OrderWeighed(id)));
	}

	/** To the buyers of the goods: they come later than promised. */
	Mono<Void> putOff(List<OrderId> orders, Promised promised, LocalDate day, String reason) {
		return this.outbox.append(OutboxEvent.of(OrdersPutOff.TYPE, orders.getFirst().reference(),
				new OrdersPutOff(orders, promised.listingId(), promised.shipBy(), day, reason)));
	}

	Mono<Void> delivered(StallOrder order) {
		List<OrderDelivered.Goods> goods = order.lines()
			.stream()
			.map((line) -> new OrderDelivered.Goods(line.listingId(), line.weight()))
			.toList();
		return this.outbox
			.append(OutboxEvent.of(OrderDelivered.TYPE, order.id().reference(), new OrderDelivered(order.id(), goods)));
	}

}
