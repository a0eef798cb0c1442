package vn.postmart.marketplace.ordering.app;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Shows a stall its orders, and which of them are to be weighed. */
@Component
public class ShowStallOrders {

	private static final int MAX_ORDERS = 100;

	private final Stalls stalls;

	private final Orders orders;

	private final OrderGroups groups;

	private final Weighings weighings;

	ShowStallOrders(Stalls stalls, Orders orders, OrderGroups groups, Weighings weighings) {
		this.stalls = stalls;
		this.orders = orders;
		this.groups = groups;
		this.weighings = weighings;
	}

	/** The order; another stall's is not found. */
	public Mono<StallOrderView> show(Actor actor, StallId stallId, OrderId id) {
		return this.stalls.actingFor(actor, stallId)
			.then(Mono.defer(() -> find(id)))
			.filter((found) -> found.order().stallId().equals(stallId))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	/** The orders to be weighed before they can be sent, oldest first. */
	public Flux<StallOrderView> toWeigh(Actor actor, StallId stallId) {
		return this.stalls.actingFor(actor, stallId)
			.thenMany(Flux.defer(() -> this.weighings.due(stallId, MAX_ORDERS)))
			.concatMap(this::find);
	}

	/** The state is read before what is in it, so that it is never newer than that. */
	private Mono<StallOrderView> find(OrderId id) {
		return this.orders.find(id)
			.flatMap((order) -> this.groups.findByOrder(id)
				.map((group) -> new StallOrderView(group, group.order(id), order.version())));
	}

}
