package vn.postmart.marketplace.search.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param text as it was typed; empty asks for everything
 * @param season the month that must be in season, or {@code null} for any
 * @param after where the last page ended, or {@code null} for the first
 */
public record ListingQuery(String text, @Nullable String category, @Nullable String province, @Nullable UUID stall,
		@Nullable Integer season, Sort sort, int size, @Nullable Cursor after) {

	/** A text alone, in the order of relevance. */
	public static ListingQuery of(String text, int size) {
		return new ListingQuery(text, null, null, null, null, Sort.RELEVANCE, size, null);
	}

	/** The first hits of the same, of another category. */
	public ListingQuery first(int hits, @Nullable String ofCategory) {
		return new ListingQuery(this.text, ofCategory, this.province, this.stall, this.season, this.sort, hits, null);
	}

	/** Whether more is asked for than a text. */
	public boolean isFiltered() {
		return this.category != null || this.province != null || this.stall != null || this.season != null;
	}

	/** In what order hits are wanted. */
	public enum Sort {

		RELEVANCE, PRICE, PRICE_PER_KG, NEWEST

	}

}
