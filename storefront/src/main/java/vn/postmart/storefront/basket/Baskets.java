package vn.postmart.storefront.basket;

import java.math.BigDecimal;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Baskets, known by a random id that only their shopper holds.
 */
@HttpExchange("/api/v1/baskets")
public interface Baskets {

	@PostExchange
	Mono<NewBasket> open();

	@GetExchange("/{id}")
	Mono<Basket> find(@PathVariable String id);

	/** Sets how much of a listing the basket holds; zero takes it out. */
	@PutExchange("/{id}/lines/{listing}")
	Mono<Basket> put(@PathVariable String id, @PathVariable String listing, @RequestBody LineQuantity quantity);

	@PostExchange("/{id}/quote")
	Mono<Quote> quote(@PathVariable String id, @RequestBody QuoteRequest request);

	/** The id of a basket just opened. */
	record NewBasket(String id) {

	}

	/** How much of a listing; {@code promisedFor} is the ship-by day of a pre-order. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record LineQuantity(BigDecimal quantity, @Nullable String promisedFor) {

	}

	/** Where the parcels go and how they are paid. */
	record QuoteRequest(String provinceCode, String communeCode, String delivery, String paymentMethod) {

	}

}
