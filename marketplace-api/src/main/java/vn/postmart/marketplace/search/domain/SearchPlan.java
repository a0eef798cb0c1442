package vn.postmart.marketplace.search.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a text is looked for.
 *
 * @param steps the next one is taken when one finds nothing; no step finds nothing; none
 * is laxer than what still means the same food
 * @param suggestion the text without the mistakes that were found in it
 */
public record SearchPlan(List<Wanted> steps, @Nullable String suggestion) {

	public SearchPlan {
		steps = List.copyOf(steps);
	}

	/** For a text that has nothing in it to look for. */
	public static SearchPlan nothing() {
		return new SearchPlan(List.of(), null);
	}

	/** For no text. */
	public static SearchPlan everything() {
		return new SearchPlan(List.of(Wanted.EVERYTHING), null);
	}

}
