package vn.postmart.storefront.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What buyers say of a listing, newest first.
 *
 * @param averageTenths the average in tenths of a star
 * @param count how many reviews there are
 * @param next what more are asked for by; null at the end
 */
public record ListingReviews(long averageTenths, long count, long orders, long soldGrams, List<Item> items,
		@Nullable String next) {

	/** Nothing to show. */
	public static final ListingReviews NONE = new ListingReviews(0, 0, 0, 0, List.of(), null);

	/** Whether anybody said anything. */
	public boolean areSome() {
		return this.count > 0;
	}

	/** One review; the name is abbreviated. */
	public record Item(String id, String author, int stars, String text, Instant at, @Nullable Answer answer) {

	}

	/** What the stall says to it. */
	public record Answer(String text, Instant at) {

	}

}
