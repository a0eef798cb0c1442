package vn.postmart.marketplace.review.app;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.review.Standings;
import vn.postmart.marketplace.review.domain.Review;

import org.springframework.stereotype.Component;

/** Shows anybody what buyers say of a listing. */
@Component
public class ShowReviews {

	private static final int PAGE = 10;

	private final Reviews reviews;

	private final Standings standings;

	ShowReviews(Reviews reviews, Standings standings) {
		this.reviews = reviews;
		this.standings = standings;
	}

	/** The newest, or those before one, and how the listing stands. */
	public Mono<ListingReviews> of(ListingId listing, @Nullable UUID before) {
		Flux<Review> shown = this.reviews.shown(listing, before, PAGE + 1);
		return this.standings.of(List.of(listing))
			.next()
			.defaultIfEmpty(Standing.none(listing))
			.zipWhen((standing) -> shown.collectList(),
					(standing, page) -> new ListingReviews(standing, ReviewPage.of(page, PAGE)));
	}

	/** What buyers say of a listing. */
	public record ListingReviews(Standing standing, ReviewPage page) {
	}

}
