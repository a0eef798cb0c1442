package vn.postmart.marketplace.catalog;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;

/** Listings in full, for the pages that show one. */
public interface ListingDetails {

	/** The listing, active or not, or empty; in one round trip. */
	Mono<ListingDetail> detail(ListingId id);

	/** All listings of a stall, newest first. */
	Flux<ListingDetail> ofStall(StallId stall);

}
