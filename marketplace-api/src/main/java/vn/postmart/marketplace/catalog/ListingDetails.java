package vn.postmart.marketplace.catalog;

import java.util.Collection;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallId;

/** Listings in full, for the pages that show one. */
public interface ListingDetails {

	/** The listing, active or not, or empty; in one round trip. */
	Mono<ListingDetail> detail(ListingId id);

	/** Those that exist among {@code ids}, in no order; in one round trip. */
	Flux<ListingDetail> details(Collection<ListingId> ids);

	/** All listings of a stall, newest first. */
	Flux<ListingDetail> ofStall(StallId stall);

}
