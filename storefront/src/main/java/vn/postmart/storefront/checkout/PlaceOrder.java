package vn.postmart.storefront.checkout;

import java.net.URI;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.basket.Quote;
import vn.postmart.storefront.basket.ShopperBasket;
import vn.postmart.storefront.order.CardPayment;
import vn.postmart.storefront.order.KnownOrders;
import vn.postmart.storefront.order.OrderGroup;
import vn.postmart.storefront.order.Orders;
import vn.postmart.web.address.Commune;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.api.ApiUnavailable;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Page;

/**
 * Places the order of a checkout and leads on: to the order's page, or first to the
 * provider's page for a card.
 */
@Component
class PlaceOrder {

	private final Orders orders;

	private final CardPayment card;

	private final KnownOrders known;

	private final ShopperBasket shopperBasket;

	PlaceOrder(Orders orders, CardPayment card, KnownOrders known, ShopperBasket shopperBasket) {
		this.orders = orders;
		this.card = card;
		this.known = known;
		this.shopperBasket = shopperBasket;
	}

	/**
	 * Places the order.
	 * @return where to go next, with the cookies that forget the basket and remember the
	 * order; fails with {@link ApiRefusal} when the API refuses
	 */
	<T> Mono<ResponseEntity<T>> place(Page page, CheckoutPage checkout, Commune commune, Quote quote) {
		Form form = checkout.form();
		Orders.NewOrder order = CheckoutForm.order(form, checkout.basket().id(), commune, quote.mostTotalVnd());
		return this.orders.place(form.value("key"), order).flatMap((group) -> leadOn(page, form, group));
	}

	private <T> Mono<ResponseEntity<T>> leadOn(Page page, Form form, OrderGroup group) {
		String digits = CheckoutForm.phoneLast4(form);
		return next(page, group, digits).map((next) -> ResponseEntity.status(HttpStatus.SEE_OTHER)
			.location(next)
			.header(HttpHeaders.SET_COOKIE, this.shopperBasket.forgotten().toString(),
					this.known.with(page, group.code(), digits).toString())
			.build());
	}

	/**
	 * An order stands even when the provider's page cannot be had: its own page offers to
	 * pay again.
	 */
	private Mono<URI> next(Page page, OrderGroup group, String phoneLast4) {
		URI order = URI.create("/orders/" + group.code());
		if (!group.awaitsPayment()) {
			return Mono.just(order);
		}
		return this.card.page(page, group.code(), phoneLast4)
			.onErrorResume((failure) -> failure instanceof ApiRefusal || failure instanceof ApiUnavailable,
					(failure) -> Mono.just(order));
	}

}
