package vn.postmart.marketplace.review.app;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.review.domain.Review;

/**
 * Some reviews.
 *
 * @param next what to send as {@code before} for more; null at the end
 */
public record ReviewPage(List<Review> reviews, @Nullable UUID next) {

	public ReviewPage {
		reviews = List.copyOf(reviews);
	}

	static ReviewPage of(List<Review> reviews, int full) {
		return new ReviewPage(reviews, (reviews.size() < full) ? null : reviews.getLast().id());
	}

}
