package vn.postmart.marketplace.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.review.app.ReviewPage;
import vn.postmart.marketplace.review.domain.Answer;
import vn.postmart.marketplace.review.domain.Hiding;
import vn.postmart.marketplace.review.domain.Review;

/**
 * Reviews as those who care for them see them, newest first.
 *
 * @param next what to send as {@code before} for more; null at the end
 */
record ReviewPageResource(List<Item> items, @Nullable UUID next) {

	static ReviewPageResource of(ReviewPage page) {
		return new ReviewPageResource(page.reviews().stream().map(Item::of).toList(), page.next());
	}

	/**
	 * One review.
	 *
	 * @param hiddenBecause why it is not shown, or null
	 */
	record Item(UUID id, UUID listingId, String author, int stars, String text, Instant at,
			@Nullable String hiddenBecause, @Nullable Answer answer) {

		static Item of(Review review) {
			Hiding hiding = review.hiding();
			return new Item(review.id(), review.listingId().value(), review.author(), review.opinion().stars(),
					review.opinion().text(), review.changedAt(), (hiding != null) ? hiding.reason() : null,
					review.answer());
		}

	}

}
