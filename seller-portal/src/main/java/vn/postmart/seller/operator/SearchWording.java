package vn.postmart.seller.operator;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What search has been taught, and what shoppers did not find.
 *
 * @param previews what queries find before and after what is about to be added
 */
public record SearchWording(List<Synonym> synonyms, List<Lift> lifts, List<Fruitless> fruitless,
		List<Preview> previews) {

	public SearchWording {
		synonyms = List.copyOf(synonyms);
		lifts = List.copyOf(lifts);
		fruitless = List.copyOf(fruitless);
		previews = List.copyOf(previews);
	}

	/** A synonym. */
	public record Synonym(long id, String typed, String meant, boolean bothWays, String note) {

	}

	/** What comes first for a query. */
	public record Lift(long id, String query, String kind, String target, String note) {

	}

	/** What was searched for in vain. */
	public record Fruitless(String query, long times, Instant lastAt) {

	}

	/** A query before and after. */
	public record Preview(String query, long totalBefore, List<String> before, long totalAfter, List<String> after) {

		/** Whether the change would be seen. */
		public boolean changes() {
			return this.totalBefore != this.totalAfter || !this.before.equals(this.after);
		}

	}

	/** Synonyms and lifts, as the API answers. */
	record Tuning(List<Synonym> synonyms, List<Lift> lifts) {

	}

	/** A synonym to be added. */
	record NewSynonym(String typed, String meant, boolean bothWays, String note) {

	}

	/** A lift to be added. */
	record NewLift(String query, String kind, String target, String note) {

	}

	/** What to try, and on which queries. */
	record Trial(@Nullable NewSynonym synonym, @Nullable NewLift lift, List<String> queries) {

	}

}
