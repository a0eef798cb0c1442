package vn.postmart.marketplace.ordering.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderWeighed;
import vn.postmart.marketplace.ordering.domain.Order;
import vn.postmart.marketplace.ordering.domain.Order.Confirmed;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.ordering.domain.Weighing;
import vn.postmart.marketplace.payment.Payments;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * A stall has packed an order and says what it weighs: what the buyer owes and everybody
 * gets is known from then on, and the parcel may be announced. Done once; joins the
 * caller's transaction.
 */
@Component
public class WeighOrder {

	private final Stalls stalls;

	private final Orders orders;

	private final OrderGroups groups;

	private final PriceWeighedOrder price;

	private final Weighings weighings;

	private final Payments payments;

	private final OrderDrafts drafts;

	private final OrderAnnouncements announcements;

	WeighOrder(Stalls stalls, Orders orders, OrderGroups groups, PriceWeighedOrder price, Weighings weighings,
			Payments payments, OrderDrafts drafts, OrderAnnouncements announcements) {
		this.stalls = stalls;
		this.orders = orders;
		this.groups = groups;
		this.price = price;
		this.weighings = weighings;
		this.payments = payments;
		this.drafts = drafts;
		this.announcements = announcements;
	}

	/**
	 * Weighs the order. Refused as not found when it is not the stall's, as stale when it
	 * changed since it was read, and with the line and its range when a weight is beyond
	 * what was agreed.
	 */
	public Mono<StallOrderView> weigh(WeighOrderCommand command) {
		return this.stalls.actingFor(command.actor(), command.stallId())
			.flatMap((stall) -> order(command, stall))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((packing) -> weigh(packing, command));
	}

	private Mono<Packing> order(WeighOrderCommand command, StallView stall) {
		return this.orders.find(command.orderId())
			.flatMap((order) -> this.groups.findByOrder(order.id())
				.filter((group) -> group.order(order.id()).stallId().equals(stall.id()))
				.map((group) -> packing(command, stall, order, group)));
	}

	private static Packing packing(WeighOrderCommand command, StallView stall, Order order, OrderGroup group) {
		if (!(order instanceof Confirmed confirmed) || !group.order(order.id()).awaitsWeighing()) {
			throw RefusedException.rule("ordering.not-to-weigh");
		}
		if (order.version() != command.version()) {
			throw RefusedException.of(ProblemType.STALE_VERSION);
		}
		return new Packing(confirmed, group, stall);
	}

	private Mono<StallOrderView> weigh(Packing packing, WeighOrderCommand command) {
		Weighing weighing = command.weighing();
		List<FieldError> wrong = weighing.check(packing.placed().lines());
		if (!wrong.isEmpty()) {
			throw RefusedException.rule("ordering.weights-unfit").withFields(wrong);
		}
		return this.price
			.price(packing.group(), packing.placed(), weighing.apply(packing.placed().lines()), packing.stall())
			.flatMap((weighed) -> write(packing, weighed, command.actor()));
	}

	private Mono<StallOrderView> write(Packing packing, StallOrder weighed, Actor actor) {
		return this.orders.update(packing.order().weigh(), OrderWeighed.TYPE + " by " + actor.key())
			.then(Mono.defer(() -> this.weighings.add(weighed)))
			.then(Mono.defer(() -> this.payments.settle(this.drafts.settlement(weighed))))
			.then(Mono.defer(() -> this.announcements.weighed(weighed.id())))
			.thenReturn(new StallOrderView(packing.group(), weighed, packing.order().version() + 1));
	}

	/** An order that may be weighed, with the group it was placed in and its stall. */
	private record Packing(Confirmed order, OrderGroup group, StallView stall) {

		StallOrder placed() {
			return this.group.order(this.order.id());
		}

	}

}
