package vn.postmart.marketplace.review.domain;

/**
 * Stars and how many reviews gave them; both may be negative in a difference.
 */
public record Rating(long stars, long reviews) {

	/** Of no review. */
	public static final Rating NONE = new Rating(0, 0);

	/** What makes this of an earlier rating. */
	public Rating since(Rating earlier) {
		return new Rating(this.stars - earlier.stars, this.reviews - earlier.reviews);
	}

}
