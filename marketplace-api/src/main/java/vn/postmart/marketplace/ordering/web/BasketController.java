package vn.postmart.marketplace.ordering.web;

import java.util.UUID;

import jakarta.validation.Valid;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.app.FillBasket;
import vn.postmart.marketplace.ordering.app.QuoteBasket;
import vn.postmart.marketplace.ordering.app.ShowBasket;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/baskets")
class BasketController {

	private final FillBasket fill;

	private final ShowBasket show;

	private final QuoteBasket quote;

	private final BasketPresenter presenter;

	BasketController(FillBasket fill, ShowBasket show, QuoteBasket quote, BasketPresenter presenter) {
		this.fill = fill;
		this.show = show;
		this.quote = quote;
		this.presenter = presenter;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Mono<NewBasket> create() {
		return this.fill.create().map(NewBasket::new);
	}

	@GetMapping("/{basketId}")
	Mono<BasketResource> get(@PathVariable UUID basketId) {
		return this.show.show(basketId).map((basket) -> this.presenter.basket(basketId, basket));
	}

	@PutMapping("/{basketId}/lines/{listingId}")
	Mono<BasketResource> put(@PathVariable UUID basketId, @PathVariable UUID listingId,
			@Valid @RequestBody QuantityRequest request) {
		return this.fill.put(basketId, new ListingId(listingId), request.toQuantity(), request.promisedFor())
			.then(Mono.defer(() -> get(basketId)));
	}

	@DeleteMapping("/{basketId}/lines/{listingId}")
	Mono<BasketResource> remove(@PathVariable UUID basketId, @PathVariable UUID listingId) {
		return this.fill.remove(basketId, new ListingId(listingId)).then(Mono.defer(() -> get(basketId)));
	}

	@PostMapping("/{basketId}/quote")
	Mono<QuoteResource> quote(@PathVariable UUID basketId, @Valid @RequestBody QuoteRequest request) {
		return this.quote.quote(basketId, request.toCommand()).map(this.presenter::quote);
	}

	record NewBasket(UUID id) {
	}

}
