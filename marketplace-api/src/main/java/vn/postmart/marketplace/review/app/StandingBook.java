package vn.postmart.marketplace.review.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderDelivered;
import vn.postmart.marketplace.review.domain.Rating;

/** Keeps the standings. Every change joins the caller's transaction. */
public interface StandingBook {

	/** Adds a difference to a listing's rating. */
	Mono<Void> rate(ListingId listing, Rating difference);

	/** Counts a delivered order. False when it was counted before. */
	Mono<Boolean> count(OrderDelivered order);

}
