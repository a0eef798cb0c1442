package vn.postmart.marketplace.inventory.web;

import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ProductId;
import vn.postmart.marketplace.catalog.Products;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who offers a shared product, the offer to show first in front. */
@RestController
class OfferController {

	private final Products products;

	private final ReadOffers readOffers;

	OfferController(Products products, ReadOffers readOffers) {
		this.products = products;
		this.readOffers = readOffers;
	}

	@GetMapping("/api/v1/products/{id}")
	Mono<OfferPage> ofProduct(@PathVariable UUID id) {
		return this.products.find(new ProductId(id))
			.flatMap(this.readOffers::of)
			.map(OfferPages::page)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	/**
	 * All offers of the product that a listing offers, itself among them; none when it
	 * offers none.
	 */
	@GetMapping("/api/v1/listings/{id}/offers")
	Mono<OfferPage> ofListing(@PathVariable UUID id) {
		return this.products.ofListing(new ListingId(id))
			.flatMap(this.readOffers::of)
			.map(OfferPages::page)
			.defaultIfEmpty(OfferPage.NONE);
	}

}
