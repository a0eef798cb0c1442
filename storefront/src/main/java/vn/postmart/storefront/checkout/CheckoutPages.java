package vn.postmart.storefront.checkout;

import java.util.Optional;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.basket.Basket;
import vn.postmart.storefront.basket.Baskets;
import vn.postmart.storefront.basket.Quote;
import vn.postmart.storefront.basket.ShopperBasket;
import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Page;

/**
 * Puts the checkout together from the basket, the form and the post's fees.
 */
@Component
class CheckoutPages {

	static final String TO_THE_DOOR = "DOOR";

	private final ShopperBasket shopperBasket;

	private final Baskets baskets;

	private final Destinations destinations;

	CheckoutPages(ShopperBasket shopperBasket, Baskets baskets, Destinations destinations) {
		this.shopperBasket = shopperBasket;
		this.baskets = baskets;
		this.destinations = destinations;
	}

	/** The checkout of the asker's basket; empty when there is nothing in it. */
	Mono<CheckoutPage> of(Page page, Form form) {
		return Mono.zip(this.shopperBasket.find(page), this.destinations.of(form))
			.filter((parts) -> !parts.getT1().isEmpty())
			.flatMap((parts) -> priced(parts.getT1(), parts.getT2(), form));
	}

	private Mono<CheckoutPage> priced(Basket basket, Destination destination, Form form) {
		return quote(basket, destination, form).map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((quote) -> new CheckoutPage(basket, destination, quote.orElse(null), form));
	}

	private Mono<Quote> quote(Basket basket, Destination destination, Form form) {
		if (destination.chosen() == null) {
			return Mono.empty();
		}
		Baskets.QuoteRequest request = new Baskets.QuoteRequest(destination.chosen().provinceCode(),
				destination.chosen().code(), TO_THE_DOOR, CheckoutForm.payment(form));
		return this.baskets.quote(basket.id(), request)
			.onErrorResume(CheckoutPages::isMendable, (refused) -> unquoted(form, (ApiRefusal) refused));
	}

	private Mono<Quote> unquoted(Form form, ApiRefusal refused) {
		refused.on(form, CheckoutForm.API_FIELDS, "checkout.refused");
		return Mono.empty();
	}

	private static boolean isMendable(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.isMendable();
	}

}
