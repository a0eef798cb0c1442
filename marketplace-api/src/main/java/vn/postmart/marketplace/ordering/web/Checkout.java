package vn.postmart.marketplace.ordering.web;

import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.app.AddressOrder;
import vn.postmart.marketplace.ordering.app.PlaceOrder;
import vn.postmart.marketplace.ordering.app.PlaceOrderCommand;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.EmptyBasket;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.OutOfStock;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.Placed;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.PriceChanged;
import vn.postmart.marketplace.ordering.app.PlaceOrderResult.UnfitLines;
import vn.postmart.marketplace.ordering.app.ShowOrders;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.idempotency.Reply;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * What a checkout answers. A refusal is an error, so that its transaction leaves nothing
 * behind.
 */
@Component
class Checkout {

	private final PlaceOrder placeOrder;

	private final AddressOrder address;

	private final ShowOrders show;

	private final OrderGroupPresenter presenter;

	Checkout(PlaceOrder placeOrder, AddressOrder address, ShowOrders show, OrderGroupPresenter presenter) {
		this.placeOrder = placeOrder;
		this.address = address;
		this.show = show;
		this.presenter = presenter;
	}

	Mono<Reply> place(Actor actor, CheckoutRequest request, Locale language) {
		return this.address.address(request.recipient(), request.delivery())
			.map((delivery) -> command(actor, request, delivery, language))
			.flatMap(this.placeOrder::place)
			.flatMap(this::reply);
	}

	private static PlaceOrderCommand command(Actor actor, CheckoutRequest request, Delivery delivery, Locale language) {
		String note = request.note();
		return new PlaceOrderCommand(request.basketId(), actor.guestOnly() ? null : actor.subject(), delivery,
				request.paymentMethod(), (note != null) ? note.strip() : "", language,
				Money.vnd(request.expectedTotalVnd()));
	}

	private Mono<Reply> reply(PlaceOrderResult result) {
		return switch (result) {
			case Placed placed -> this.show.view(placed.group()).map(this.presenter::resource).map(Reply::created);
			case EmptyBasket empty -> Mono.error(() -> RefusedException.rule("ordering.empty-basket"));
			case UnfitLines unfit -> Mono.error(() -> unfit(unfit));
			case OutOfStock shortage -> Mono.error(() -> shortage(shortage));
			case PriceChanged changed ->
				Mono.error(() -> RefusedException.of(ProblemType.PRICE_CHANGED, changed.total().amount()));
		};
	}

	private static RefusedException unfit(UnfitLines unfit) {
		List<FieldError> fields = unfit.lines()
			.stream()
			.map((line) -> FieldError.of("lines[" + line.line() + "]", "ordering." + line.reason(), line.words()))
			.toList();
		return RefusedException.rule("ordering.unfit-lines").withFields(fields);
	}

	private static RefusedException shortage(OutOfStock shortage) {
		return RefusedException.of(ProblemType.OUT_OF_STOCK, shortage.name(), shortage.available())
			.withFields(List.of(FieldError.of("lines[" + shortage.line() + "]", "ordering.out-of-stock",
					shortage.name(), shortage.available())));
	}

}
