package vn.postmart.marketplace.ordering.app;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Shows which orders should be with the post and are not, those that wait longest first.
 */
@Component
public class ShowLateOrders {

	private static final int MAX_ORDERS = 100;

	private final Stalls stalls;

	private final ShippingDays days;

	private final OrderGroups groups;

	private final Clock clock;

	ShowLateOrders(Stalls stalls, ShippingDays days, OrderGroups groups, Clock clock) {
		this.stalls = stalls;
		this.days = days;
		this.groups = groups;
		this.clock = clock;
	}

	/** A stall's own; refused as not found to anybody who may not act for it. */
	public Flux<LateOrder> ofStall(Actor actor, StallId stall) {
		return this.stalls.actingFor(actor, stall).thenMany(Flux.defer(() -> late(stall)));
	}

	/** Everybody's, for operators. */
	public Flux<LateOrder> all() {
		return late(null);
	}

	private Flux<LateOrder> late(@Nullable StallId stall) {
		return this.days.late(stall, VietnamTime.today(this.clock), MAX_ORDERS).concatMap(this::find);
	}

	private Mono<LateOrder> find(OrderId id) {
		return this.groups.findByOrder(id)
			.map((group) -> group.order(id))
			.flatMap((order) -> this.stalls.find(order.stallId()).map((stall) -> new LateOrder(order, stall)));
	}

	/** An order and whose it is. */
	public record LateOrder(StallOrder order, StallView stall) {
	}

}
