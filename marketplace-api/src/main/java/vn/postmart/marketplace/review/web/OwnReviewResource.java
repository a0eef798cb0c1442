package vn.postmart.marketplace.review.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.review.app.ShowOwnReviews.Own;
import vn.postmart.marketplace.review.domain.Review;

/**
 * A delivered listing of an order, and what its buyer said of it.
 *
 * @param open whether the buyer may still say something, or something else
 * @param review null until the buyer said something
 */
record OwnReviewResource(UUID listingId, String name, String nameEn, boolean open, @Nullable Said review) {

	static OwnReviewResource of(Own own) {
		Review review = own.review();
		return new OwnReviewResource(own.purchase().listingId().value(), own.purchase().name(), own.purchase().nameEn(),
				own.open(), (review != null) ? Said.of(review) : null);
	}

	/**
	 * What the buyer said.
	 *
	 * @param hiddenBecause why nobody else sees it, or null
	 */
	record Said(int stars, String text, @Nullable String hiddenBecause) {

		static Said of(Review review) {
			return new Said(review.opinion().stars(), review.opinion().text(),
					(review.hiding() != null) ? review.hiding().reason() : null);
		}

	}

}
