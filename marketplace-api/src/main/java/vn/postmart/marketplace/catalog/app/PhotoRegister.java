package vn.postmart.marketplace.catalog.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PhotoView;

/** Which pictures belong to which listing. Everything joins the caller's transaction. */
public interface PhotoRegister {

	/** How many the listing has. */
	Mono<Long> count(ListingId listing);

	/** Adds one after the others. */
	Mono<Void> add(ListingId listing, PhotoView photo, Instant at);

}
