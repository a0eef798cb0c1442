package vn.postmart.marketplace.ordering.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.EmptyBasket;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.OutOfStock;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.Placed;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.PriceChanged;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.UnfitLine;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.UnfitLines;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.payment.Payments;

import org.springframework.stereotype.Component;

/**
 * Turns a basket into one order group with one order a stall: stock held, payment
 * recorded and everything written, or nothing. Joins the caller's transaction.
 */
@Component
public class PlaceOrder {

	private final Baskets baskets;

	private final PlanBasket plan;

	private final PriceBasket price;

	private final Stock stock;

	private final OrderGroups groups;

	private final Payments payments;

	private final OrderDrafts drafts;

	private final OrderAnnouncements announcements;

	private final Clock clock;

	private final OrderingProperties properties;

	PlaceOrder(Baskets baskets, PlanBasket plan, PriceBasket price, Stock stock, OrderGroups groups, Payments payments,
			OrderDrafts drafts, OrderAnnouncements announcements, Clock clock, OrderingProperties properties) {
		this.baskets = baskets;
		this.plan = plan;
		this.price = price;
		this.stock = stock;
		this.groups = groups;
		this.payments = payments;
		this.drafts = drafts;
		this.announcements = announcements;
		this.clock = clock;
		this.properties = properties;
	}

	public Mono<PlaceOrderResult> place(PlaceOrderCommand command) {
		return this.baskets.lines(command.basketId())
			.filter((lines) -> !lines.isEmpty())
			.flatMap(this.plan::contents)
			.flatMap((contents) -> check(command, contents))
			.defaultIfEmpty(new EmptyBasket());
	}

	private Mono<PlaceOrderResult> check(PlaceOrderCommand command, PlanBasket.Contents contents) {
		List<UnfitLine> unfit = contents.unfit();
		if (!unfit.isEmpty()) {
			return Mono.just(new UnfitLines(unfit));
		}
		return this.price.price(contents.parcels(), command.delivery().communeCode(), command.method())
			.flatMap((priced) -> agree(command, contents, priced));
	}

	private Mono<PlaceOrderResult> agree(PlaceOrderCommand command, PlanBasket.Contents contents, BasketPlan priced) {
		if (!priced.most().equals(command.expectedTotal())) {
			return Mono.just(new PriceChanged(priced.most()));
		}
		return reserve(command, contents, this.drafts.draft(command, priced));
	}

	private Mono<PlaceOrderResult> reserve(PlaceOrderCommand command, PlanBasket.Contents contents, OrderGroup group) {
		List<ReservationRequest> requests = group.orders().stream().map(PlaceOrder::request).toList();
		return this.stock.reserve(requests, holdUntil(command.method())).flatMap((result) -> switch (result) {
			case ReserveResult.Reserved reserved -> write(command, group);
			case ReserveResult.OutOfStock shortage -> Mono.just(outOfStock(contents, shortage));
		});
	}

	private Mono<PlaceOrderResult> write(PlaceOrderCommand command, OrderGroup group) {
		return this.groups.add(group)
			.then(Mono.defer(() -> this.payments.open(this.drafts.intent(group))))
			.then(Mono.defer(() -> this.announcements.placed(group)))
			.then(Mono.defer(() -> this.baskets.clear(command.basketId())))
			.thenReturn(new Placed(group));
	}

	private @Nullable Instant holdUntil(PaymentMethod method) {
		return switch (method) {
			case COD -> null;
			case CARD -> this.clock.instant().plus(this.properties.paymentTime());
		};
	}

	private static ReservationRequest request(StallOrder order) {
		LocalDate promisedFor = ShipBy.promisedFor(order.shipBy());
		return new ReservationRequest(order.id().reference(),
				order.lines()
					.stream()
					.map((line) -> new StockLine(line.listingId(), line.quantity(), promisedFor))
					.toList(),
				(order.shipBy() != null) ? order.shipBy().day() : null);
	}

	private static PlaceOrderResult outOfStock(PlanBasket.Contents contents, ReserveResult.OutOfStock shortage) {
		return new OutOfStock(contents.indexOf(shortage.listingId()),
				Objects.requireNonNull(contents.listings().get(shortage.listingId())).name(), shortage.available());
	}

}
