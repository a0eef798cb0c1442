package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param cards what a list shows of each hit
 * @param counts how many hits each choice would leave, by the key of its facet
 * @param degraded whether the stand-in answered
 * @param suggestion what was probably meant, where something else was typed
 */
public record SearchPage(List<Card> cards, long total, @Nullable Cursor next, Map<String, Map<String, Long>> counts,
		boolean degraded, @Nullable String suggestion) {

	public SearchPage {
		cards = List.copyOf(cards);
	}

	/**
	 * How many hits each value of a facet would leave; values that leave none may lack.
	 */
	public Map<String, Long> counts(Facet facet) {
		return this.counts.getOrDefault(facet.key(), Map.of());
	}

	/** The same page with what was probably meant. */
	public SearchPage suggesting(@Nullable String text) {
		return new SearchPage(this.cards, this.total, this.next, this.counts, this.degraded, text);
	}

	/** The same page with other cards. */
	public SearchPage with(List<Card> others) {
		return new SearchPage(others, Math.max(this.total, others.size()), this.next, this.counts, this.degraded,
				this.suggestion);
	}

	/** No hits at all. */
	public static SearchPage empty() {
		return new SearchPage(List.of(), 0, null, Map.of(), false, null);
	}

}
