package vn.postmart.marketplace.review;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Weight;

/**
 * How a listing stands with its buyers.
 *
 * @param stars the sum of the stars of all reviews shown
 * @param reviews how many are shown
 * @param orders how many orders with it were delivered
 * @param sold how much of it they held
 */
public record Standing(ListingId listingId, long stars, long reviews, long orders, Weight sold) {

	/**
	 * Reviews every listing is counted to have had: with few of its own it is near these.
	 */
	private static final long SUPPOSED_REVIEWS = 10;

	/** What the supposed reviews gave together: 3.8 stars each. */
	private static final long SUPPOSED_STARS = 38;

	private static final long THOUSANDTHS = 1000;

	/** Of a listing that nobody has bought yet. */
	public static Standing none(ListingId listingId) {
		return new Standing(listingId, 0, 0, 0, Weight.grams(0));
	}

	/** The average in tenths of a star, half up; 0 without reviews. */
	public long averageTenths() {
		return (this.reviews == 0) ? 0 : (20 * this.stars + this.reviews) / (2 * this.reviews);
	}

	/**
	 * What listings are ranked by, in thousandths of a star: the average with the
	 * supposed reviews counted in, so that one enthusiast does not outrank two hundred.
	 */
	public long rank() {
		return THOUSANDTHS * (this.stars + SUPPOSED_STARS) / (this.reviews + SUPPOSED_REVIEWS);
	}

}
