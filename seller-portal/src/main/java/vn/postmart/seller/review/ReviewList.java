package vn.postmart.seller.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reviews, newest first.
 *
 * @param next what more are asked for by; null at the end
 */
public record ReviewList(List<Item> items, @Nullable String next) {

	/**
	 * One review; the name is abbreviated.
	 *
	 * @param hiddenBecause why it is not shown, or null
	 */
	public record Item(String id, String listingId, String author, int stars, String text, Instant at,
			@Nullable String hiddenBecause, @Nullable Answer answer) {

		/** As stars are drawn. */
		public String drawn() {
			return "★".repeat(this.stars) + "☆".repeat(5 - this.stars);
		}

	}

	/** What the stall says to it. */
	public record Answer(String text, Instant at) {

	}

}
