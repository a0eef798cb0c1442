package vn.postmart.marketplace.ordering.app;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.domain.BasketLine;

/** The baskets. Whoever knows a basket's random id may fill it. */
public interface Baskets {

	Mono<Void> add(UUID id);

	Mono<Boolean> exists(UUID id);

	/**
	 * The lines of a basket in the order they were put in; empty when there is no such
	 * basket.
	 */
	Mono<List<BasketLine>> lines(UUID id);

	/**
	 * Puts a line in, or changes its quantity and promise and keeps its price when added;
	 * {@code false} without such a basket.
	 */
	Mono<Boolean> put(UUID id, BasketLine line);

	Mono<Void> remove(UUID id, ListingId listingId);

	Mono<Void> clear(UUID id);

}
