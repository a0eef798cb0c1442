package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param cards what a list shows of each hit
 * @param categories how many hits each category would leave
 * @param provinces how many hits each province would leave
 * @param degraded whether the stand-in answered
 * @param suggestion what was probably meant, where something else was typed
 */
public record SearchPage(List<Card> cards, long total, @Nullable Cursor next, Map<String, Long> categories,
		Map<String, Long> provinces, boolean degraded, @Nullable String suggestion) {

	public SearchPage {
		cards = List.copyOf(cards);
	}

	/** The same page with what was probably meant. */
	public SearchPage suggesting(@Nullable String text) {
		return new SearchPage(this.cards, this.total, this.next, this.categories, this.provinces, this.degraded, text);
	}

	/** The same page with other cards. */
	public SearchPage with(List<Card> others) {
		return new SearchPage(others, Math.max(this.total, others.size()), this.next, this.categories, this.provinces,
				this.degraded, this.suggestion);
	}

	/** No hits at all. */
	public static SearchPage empty() {
		return new SearchPage(List.of(), 0, null, Map.of(), Map.of(), false, null);
	}

}
