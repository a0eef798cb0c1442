package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.ChargeRules;
import vn.postmart.marketplace.ordering.domain.OrderCodes;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.ordering.domain.PlannedLine;
import vn.postmart.marketplace.ordering.domain.PlannedOrder;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.payment.OpenIntent;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.stereotype.Component;

/**
 * Writes down a priced basket as the order group it becomes: from here on nothing is
 * computed again, but for what is weighed when it is packed.
 */
@Component
class OrderDrafts {

	private final IdSource ids;

	private final OrderCodes codes;

	private final PlanBasket plan;

	private final Clock clock;

	private final OrderingProperties properties;

	OrderDrafts(IdSource ids, OrderCodes codes, PlanBasket plan, Clock clock, OrderingProperties properties) {
		this.ids = ids;
		this.codes = codes;
		this.plan = plan;
		this.clock = clock;
		this.properties = properties;
	}

	OrderGroup draft(PlaceOrderCommand command, BasketPlan priced) {
		String code = this.codes.next();
		OrderStatus status = switch (command.method()) {
			case COD -> OrderStatus.CONFIRMED;
			case CARD -> OrderStatus.AWAITING_PAYMENT;
		};
		List<StallOrder> orders = IntStream.range(0, priced.orders().size())
			.mapToObj((i) -> order(code + "-" + (i + 1), status, priced.orders().get(i)))
			.toList();
		return new OrderGroup(this.ids.next(), code, command.buyer(), command.delivery(), command.method(),
				command.note(), command.language(), this.clock.instant(), orders);
	}

	OpenIntent intent(OrderGroup group) {
		return new OpenIntent(group.reference(), group.code(), group.method(),
				group.orders().stream().map(this::settlement).toList(), group.most());
	}

	private StallOrder order(String code, OrderStatus status, PlannedOrder planned) {
		return new StallOrder(new OrderId(this.ids.next()), code, planned.stall().id(), status, planned.goods(),
				planned.quote().fee(), planned.charges(), planned.weight(), planned.most(), planned.quote().version(),
				planned.expectedFrom(this.plan.today()), planned.expectedTo(this.plan.today()),
				planned.departure().shipBy(),
				planned.lines().stream().map((line) -> line(planned.stall(), line)).toList());
	}

	/** How what an order comes to is shared. */
	Settlement settlement(StallOrder order) {
		return new Settlement(order.id().reference(), "stall:" + order.stallId(), order.code(),
				this.properties.carrier(), order.goods(), order.fee(), order.charges().commission(),
				order.charges().tax());
	}

	private static OrderLine line(StallView stall, PlannedLine planned) {
		ListingView listing = planned.listing();
		return new OrderLine(listing.id(), listing.name(), listing.nameEn(), listing.unit().label(),
				listing.unit().labelEn(), planned.quantity(), listing.price(), planned.total(), planned.weight(),
				PriceBasket.perishable(planned), ChargeRules.taxes(stall.kind(), listing), planned.terms());
	}

}
