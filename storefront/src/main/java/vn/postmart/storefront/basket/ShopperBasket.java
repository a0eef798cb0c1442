package vn.postmart.storefront.basket;

import java.math.BigDecimal;
import java.time.Duration;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import vn.postmart.web.api.ApiRefusal;
import vn.postmart.web.page.Page;
import vn.postmart.web.security.Cookies;

/**
 * The basket of whoever asks: found by its cookie, opened with the first thing put in.
 */
@Component
public class ShopperBasket {

	private static final Duration KEPT = Duration.ofDays(30);

	private final Baskets baskets;

	private final Cookies cookies;

	ShopperBasket(Baskets baskets, Cookies cookies) {
		this.baskets = baskets;
		this.cookies = cookies;
	}

	/** The basket; an empty one when there is none or it is gone. */
	public Mono<Basket> find(Page page) {
		return Mono.justOrEmpty(BasketTicket.of(page))
			.flatMap((ticket) -> this.baskets.find(ticket.id()))
			.onErrorResume(ShopperBasket::isGone, (gone) -> Mono.empty())
			.defaultIfEmpty(Basket.empty());
	}

	/**
	 * Adds to what the basket holds of a listing, opening a basket where there is none.
	 */
	Mono<Basket> add(Page page, String listing, BigDecimal quantity, @Nullable String promisedFor) {
		return find(page).flatMap((basket) -> basket.id().isEmpty() ? fresh() : Mono.just(basket))
			.flatMap((basket) -> put(basket.id(), listing, basket.quantityOf(listing, promisedFor).add(quantity),
					promisedFor));
	}

	/** Sets how much of a listing the basket holds. */
	Mono<Basket> put(String basket, String listing, BigDecimal quantity, @Nullable String promisedFor) {
		return this.baskets.put(basket, listing, new Baskets.LineQuantity(quantity, promisedFor));
	}

	private Mono<Basket> fresh() {
		return this.baskets.open().map((opened) -> new Basket(opened.id(), 0, 0, 0, Basket.empty().parcels()));
	}

	ResponseCookie cookie(Basket basket) {
		return this.cookies.cookie(BasketTicket.COOKIE, new BasketTicket(basket.id(), basket.count()).written(), KEPT);
	}

	/** Forgets the basket, once it has become an order. */
	public ResponseCookie forgotten() {
		return this.cookies.expired(BasketTicket.COOKIE);
	}

	private static boolean isGone(Throwable failure) {
		return failure instanceof ApiRefusal refusal && refusal.status().value() == 404;
	}

}
