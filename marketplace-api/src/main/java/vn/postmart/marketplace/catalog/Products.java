package vn.postmart.marketplace.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Products that several stalls offer. */
public interface Products {

	/** The product, or empty. */
	Mono<ProductView> find(ProductId id);

	/** The product that a listing offers, or empty. */
	Mono<ProductView> ofListing(ListingId id);

	/** The offers on sale of a product, in no order. */
	Flux<Offer> offers(ProductId id);

	/**
	 * An offer of a product.
	 *
	 * @param harvestedOn of its freshest lot that may be sold, null without one
	 */
	record Offer(ListingId listingId, @Nullable LocalDate harvestedOn) {
	}

}
