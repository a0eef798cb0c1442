package vn.postmart.marketplace.ordering.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHarvested;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledLots;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.ordering.OrderConfirmed;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.OrderWeighed;
import vn.postmart.marketplace.ordering.domain.Order.Confirmed;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.Content;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.postal.Party;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/**
 * A confirmed order becomes a consignment, which the post is told of before it sees the
 * parcel. One that is paid by its packed weight does so once it is weighed: neither its
 * weight nor its cash is known before. One that waits for a harvest does so once the
 * household has it in hand.
 */
@Component
class SendParcel implements EventConsumer {

	private final Orders orders;

	private final OrderGroups groups;

	private final Stock stock;

	private final RecalledLots lots;

	private final Stalls stalls;

	private final Consignments consignments;

	SendParcel(Orders orders, OrderGroups groups, Stock stock, RecalledLots lots, Stalls stalls,
			Consignments consignments) {
		this.orders = orders;
		this.groups = groups;
		this.stock = stock;
		this.lots = lots;
		this.stalls = stalls;
		this.consignments = consignments;
	}

	@Override
	public String name() {
		return "ordering.send-parcel";
	}

	@Override
	public Set<String> types() {
		return Set.of(OrderConfirmed.TYPE, OrderWeighed.TYPE, LotHarvested.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return switch (event.type()) {
			case LotHarvested.TYPE -> harvested(event.payload(LotHarvested.class).lotId());
			case OrderWeighed.TYPE -> send(event.payload(OrderWeighed.class).orderId());
			default -> send(event.payload(OrderConfirmed.class).orderId());
		};
	}

	/** Orders not confirmed yet are sent when they are. */
	private Mono<Void> harvested(LotId lot) {
		return this.lots.holders(lot)
			.map(LotHolder::reference)
			.filter(OrderId::isReference)
			.concatMap((reference) -> this.orders.find(OrderId.ofReference(reference)))
			.ofType(Confirmed.class)
			.concatMap((order) -> send(order.id()))
			.then();
	}

	private Mono<Void> send(OrderId id) {
		return this.stock.awaitsHarvest(id.reference())
			.filter((awaits) -> !awaits)
			.flatMap((inHand) -> this.groups.findByOrder(id))
			.filter((group) -> !group.order(id).awaitsWeighing())
			.flatMap((group) -> send(group, group.order(id)));
	}

	private Mono<Void> send(OrderGroup group, StallOrder order) {
		return this.stalls.find(order.stallId())
			.flatMap((stall) -> this.consignments.create(consignment(group, order, stall)))
			.then();
	}

	private static NewConsignment consignment(OrderGroup group, StallOrder order, StallView stall) {
		Party sender = new Party(stall.name(), stall.phone(), stall.provinceCode(), stall.communeCode(),
				stall.street());
		Party recipient = new Party(group.delivery().name(), group.delivery().phone().e164(),
				group.delivery().provinceCode(), group.delivery().communeCode(), group.delivery().street());
		return new NewConsignment(order.id().reference(), order.code(), "stall:" + stall.id(), sender, recipient,
				group.delivery().mode(), group.delivery().pointCode(),
				order.lines().stream().map(SendParcel::content).toList(), cod(group.method(), order.total()),
				order.lines().stream().anyMatch(OrderLine::perishable));
	}

	private static Content content(OrderLine line) {
		return new Content(line.name(), line.quantity(), line.unitLabel(), line.weight(), line.total());
	}

	private static Money cod(PaymentMethod method, Money total) {
		return switch (method) {
			case COD -> total;
			case CARD -> Money.vnd(0);
		};
	}

}
