package vn.postmart.marketplace.search.app;

/**
 * What comes first for a query.
 *
 * @param query as the operator wrote it; accents do not count
 * @param target id of the listing, or slug of the category
 * @param note why, for the next operator
 */
public record Lift(long id, String query, Kind kind, String target, String note) {

	/** What is lifted, and when. */
	public enum Kind {

		/** A listing, whether it matches or not: a curated answer. */
		ANSWER,

		/** A listing, where it matches. */
		LISTING,

		/** The best listings of a category that match. */
		CATEGORY

	}

}
