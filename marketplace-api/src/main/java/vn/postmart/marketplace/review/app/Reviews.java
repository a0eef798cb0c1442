package vn.postmart.marketplace.review.app;

import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.review.domain.Review;
import vn.postmart.marketplace.seller.StallId;

/** The reviews. Lists go from the newest, or from the one before {@code before}. */
public interface Reviews {

	/** The review of a listing of an order, its row locked, or empty. */
	Mono<Review> lock(OrderId orderId, ListingId listingId);

	/** The review, its row locked, or empty. */
	Mono<Review> lock(UUID id);

	/** Adds a review; refused as a duplicate when the order has one of the listing. */
	Mono<Void> add(Review review);

	/** Writes a review anew. */
	Mono<Void> update(Review review);

	/** The reviews of the orders, hidden ones too. */
	Flux<Review> ofOrders(Collection<OrderId> orders);

	/** Those of a listing that are shown. */
	Flux<Review> shown(ListingId listing, @Nullable UUID before, int limit);

	/** Those of a stall's listings that are shown. */
	Flux<Review> shownOfStall(StallId stall, @Nullable UUID before, int limit);

	/** All, hidden ones too. */
	Flux<Review> all(@Nullable UUID before, int limit);

}
