package vn.postmart.marketplace.review.app;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.review.domain.Rating;
import vn.postmart.marketplace.review.domain.Review;

import org.springframework.stereotype.Component;

/**
 * Writes a review and what it does to its listing's rating: both or neither. Joins the
 * caller's transaction.
 */
@Component
class KeepReview {

	private final Reviews reviews;

	private final StandingBook standings;

	private final StandingEvents events;

	KeepReview(Reviews reviews, StandingBook standings, StandingEvents events) {
		this.reviews = reviews;
		this.standings = standings;
		this.events = events;
	}

	Mono<Review> add(Review review) {
		return this.reviews.add(review).then(Mono.defer(() -> rate(review, review.rating()))).thenReturn(review);
	}

	Mono<Review> update(Review before, Review after) {
		return this.reviews.update(after)
			.then(Mono.defer(() -> rate(after, after.rating().since(before.rating()))))
			.thenReturn(after);
	}

	private Mono<Void> rate(Review review, Rating difference) {
		return difference.equals(Rating.NONE) ? Mono.empty() : this.standings.rate(review.listingId(), difference)
			.then(Mono.defer(() -> this.events.changed(List.of(review.listingId()))));
	}

}
