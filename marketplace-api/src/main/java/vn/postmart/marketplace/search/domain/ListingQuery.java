package vn.postmart.marketplace.search.domain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param text as it was typed; empty asks for everything
 * @param certificate the scheme of a valid mark that hits must have, or {@code null}
 * @param pricePerKg what a kilogram may cost, or {@code null} for anything
 * @param month it is now
 * @param inSeason whether hits must be in season this month
 * @param reach from where goods get to the shopper's commune, or {@code null} where that
 * is not asked
 * @param deliverable whether hits must get there
 * @param after where the last page ended, or {@code null} for the first
 */
public record ListingQuery(String text, @Nullable String category, @Nullable String province,
		@Nullable String certificate, @Nullable PriceRange pricePerKg, @Nullable UUID stall, int month,
		boolean inSeason, @Nullable Reach reach, boolean deliverable, Sort sort, int size, @Nullable Cursor after) {

	/** A text alone, in the order of relevance. */
	public static ListingQuery of(String text, int size) {
		return new ListingQuery(text, null, null, null, null, null, 1, false, null, false, Sort.RELEVANCE, size, null);
	}

	/** The first hits of the same, of another category. */
	public ListingQuery first(int hits, @Nullable String ofCategory) {
		return new ListingQuery(this.text, ofCategory, this.province, this.certificate, this.pricePerKg, this.stall,
				this.month, this.inSeason, this.reach, this.deliverable, this.sort, hits, null);
	}

	/** The same with another number of hits. */
	public ListingQuery sized(int hits) {
		return new ListingQuery(this.text, this.category, this.province, this.certificate, this.pricePerKg, this.stall,
				this.month, this.inSeason, this.reach, this.deliverable, this.sort, hits, this.after);
	}

	/** Whether more is asked for than a text. */
	public boolean isFiltered() {
		return this.category != null || this.province != null || this.certificate != null || this.pricePerKg != null
				|| this.stall != null || this.inSeason || this.deliverable;
	}

	/** In what order hits are wanted. */
	public enum Sort {

		RELEVANCE, PRICE, PRICE_PER_KG, NEWEST, RATING, SOLD

	}

}
