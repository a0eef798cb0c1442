package vn.postmart.marketplace.search.domain;

import java.util.List;
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

	/** The words of the text with their accents. */
	public List<String> accentedWords() {
		return SearchWords.asked(SearchWords.accented(this.text));
	}

	/** The words of the text without accents. */
	public List<String> foldedWords() {
		return SearchWords.asked(SearchWords.folded(this.text));
	}

	/** Whether something was typed that has no words in it: nothing can match. */
	public boolean hopeless() {
		return !this.text.isBlank() && foldedWords().isEmpty();
	}

	/** In what order hits are wanted. */
	public enum Sort {

		RELEVANCE, PRICE, PRICE_PER_KG, NEWEST

	}

}
