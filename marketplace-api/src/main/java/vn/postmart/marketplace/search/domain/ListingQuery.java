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

	/** In what order hits are wanted. */
	public enum Sort {

		RELEVANCE, PRICE, PRICE_PER_KG, NEWEST

	}

}
