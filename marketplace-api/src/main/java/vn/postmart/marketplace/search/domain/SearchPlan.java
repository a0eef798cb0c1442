package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a text is looked for.
 *
 * @param steps the next one is taken when one finds nothing; no step finds nothing; none
 * is laxer than what still means the same food
 * @param narrow the first step with all words as a must, for orders that cannot rank by
 * them; {@code null} when it is no narrower
 * @param suggestion the text without the mistakes that were found in it
 */
public record SearchPlan(List<Wanted> steps, @Nullable Wanted narrow, @Nullable String suggestion) {

	public SearchPlan {
		steps = List.copyOf(steps);
	}

	/** The steps for hits in an order. */
	public List<Wanted> steps(ListingQuery.Sort order) {
		return (order == ListingQuery.Sort.RELEVANCE) ? this.steps
				: Stream.concat(Stream.ofNullable(this.narrow), this.steps.stream()).toList();
	}

	/** For a text that has nothing in it to look for. */
	public static SearchPlan nothing() {
		return new SearchPlan(List.of(), null, null);
	}

	/** For no text. */
	public static SearchPlan everything() {
		return new SearchPlan(List.of(Wanted.EVERYTHING), null, null);
	}

}
