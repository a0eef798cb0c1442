package vn.postmart.marketplace.catalog;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other modules may ask of the catalogue. */
public interface Listings {

	/** The listing, active or not, or empty. */
	Mono<ListingView> find(ListingId id);

	/**
	 * The listings that exist among {@code ids}, active or not, in no order, in one round
	 * trip.
	 */
	Flux<ListingView> findAll(Collection<ListingId> ids);

	/** The lots of the listings that are not past best-before, in no order. */
	Flux<LotView> lots(Collection<ListingId> ids);

	/** The lots of a listing that are not past best-before, earliest expiry first. */
	Flux<LotView> lots(ListingId id);

}
