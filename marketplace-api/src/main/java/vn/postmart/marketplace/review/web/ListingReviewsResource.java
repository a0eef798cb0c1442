package vn.postmart.marketplace.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.review.Standing;
import vn.postmart.marketplace.review.app.ShowReviews.ListingReviews;
import vn.postmart.marketplace.review.domain.Answer;
import vn.postmart.marketplace.review.domain.Review;

/**
 * What buyers say of a listing, newest first.
 *
 * @param averageTenths the average in tenths of a star, 0 without reviews
 * @param count how many reviews there are
 * @param orders how many orders with it were delivered
 * @param next what to send as {@code before} for more; null at the end
 */
record ListingReviewsResource(long averageTenths, long count, long orders, long soldGrams, List<Item> items,
		@Nullable UUID next) {

	static ListingReviewsResource of(ListingReviews reviews) {
		Standing standing = reviews.standing();
		return new ListingReviewsResource(standing.averageTenths(), standing.reviews(), standing.orders(),
				standing.sold().grams(), reviews.page().reviews().stream().map(Item::of).toList(),
				reviews.page().next());
	}

	/**
	 * One review.
	 *
	 * @param author an abbreviated name
	 * @param at when it was written or last changed
	 * @param answer the stall's, or null
	 */
	record Item(UUID id, String author, int stars, String text, Instant at, @Nullable Answer answer) {

		static Item of(Review review) {
			return new Item(review.id(), review.author(), review.opinion().stars(), review.opinion().text(),
					review.changedAt(), review.answer());
		}

	}

}
