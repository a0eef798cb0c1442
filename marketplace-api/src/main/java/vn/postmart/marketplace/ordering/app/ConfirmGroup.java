package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.domain.Order.AwaitingPayment;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.PaymentAuthorised;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * The money of an order group is held: makes the hold on its stock firm, lets its orders
 * go and asks for the capture, unless what it comes to is to be weighed first. When the
 * stock was lost meanwhile the orders are given up and the money is let go.
 */
@Component
class ConfirmGroup implements EventConsumer {

	private final Orders orders;

	private final OrderGroups groups;

	private final Stock stock;

	private final Payments payments;

	private final GiveUpGroup giveUp;

	private final OrderAnnouncements announcements;

	ConfirmGroup(Orders orders, OrderGroups groups, Stock stock, Payments payments, GiveUpGroup giveUp,
			OrderAnnouncements announcements) {
		this.orders = orders;
		this.groups = groups;
		this.stock = stock;
		this.payments = payments;
		this.giveUp = giveUp;
		this.announcements = announcements;
	}

	@Override
	public String name() {
		return "ordering.confirm-group";
	}

	@Override
	public Set<String> types() {
		return Set.of(PaymentAuthorised.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		String reference = event.payload(PaymentAuthorised.class).reference();
		if (!OrderGroup.isReference(reference)) {
			return Mono.empty();
		}
		return this.orders.ofGroup(OrderGroup.ofReference(reference))
			.ofType(AwaitingPayment.class)
			.collectList()
			.filter((awaiting) -> !awaiting.isEmpty())
			.flatMap((awaiting) -> confirm(awaiting, reference));
	}

	private Mono<Void> confirm(List<AwaitingPayment> awaiting, String reference) {
		return Flux.fromIterable(awaiting)
			.concatMap((order) -> this.stock.keep(order.id().reference()))
			.then(Mono.defer(() -> release(awaiting, reference)))
			.onErrorResume(RefusedException.class,
					(lost) -> this.giveUp.cancel(OrderGroup.ofReference(reference), "stock-lost"));
	}

	private Mono<Void> release(List<AwaitingPayment> awaiting, String reference) {
		return Flux.fromIterable(awaiting)
			.concatMap((order) -> this.orders.update(order.confirm(), PaymentAuthorised.TYPE)
				.then(Mono.defer(() -> this.announcements.confirmed(order.id()))))
			.then(Mono.defer(() -> this.groups.findByOrder(awaiting.getFirst().id())))
			.filter((group) -> !group.awaitsWeighing())
			.flatMap((group) -> this.payments.capture(reference));
	}

}
