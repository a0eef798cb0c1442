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

	/** A page out of what was found of it, one more than it takes if there is more. */
	static ReviewPage of(List<Review> found, int full) {
		boolean more = found.size() > full;
		List<Review> page = more ? found.subList(0, full) : found;
		return new ReviewPage(page, more ? page.getLast().id() : null);
	}

}
