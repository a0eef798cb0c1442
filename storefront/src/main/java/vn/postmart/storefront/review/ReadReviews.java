package vn.postmart.storefront.review;

import java.time.Duration;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The newest reviews of a listing, for its page: which waits for them no longer than
 * nobody notices, and does without them rather than fail.
 */
@Component
public class ReadReviews {

	private static final Duration PATIENCE = Duration.ofMillis(400);

	private final Reviews reviews;

	ReadReviews(Reviews reviews) {
		this.reviews = reviews;
	}

	/** The newest. */
	public Mono<ListingReviews> of(String listing) {
		return this.reviews.of(listing, null).timeout(PATIENCE).onErrorReturn(ListingReviews.NONE);
	}

}
