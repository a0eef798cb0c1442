package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.Set;

/**
 * What hits must have, and what brings them up.
 *
 * @param foods of each group a hit is at least one, by id
 * @param words a hit has all of them in its texts
 * @param accentsCount whether words that were typed with accents must be found with them
 * @param mainFoods hits that are just one of these come first
 * @param ranked words that bring a hit up
 * @param stallWords the name of a stall, each word with a slip of one key at most; only
 * the engine finds by them
 */
public record Wanted(List<Set<String>> foods, List<WantedWord> words, boolean accentsCount, Set<String> mainFoods,
		List<WantedWord> ranked, List<String> stallWords) {

	/** Anything at all. */
	public static final Wanted EVERYTHING = new Wanted(List.of(), List.of(), false, Set.of(), List.of(), List.of());

	public Wanted {
		foods = List.copyOf(foods);
		words = List.copyOf(words);
		ranked = List.copyOf(ranked);
		stallWords = List.copyOf(stallWords);
	}

	/** What a stall sells whose name was mistyped. */
	public static Wanted ofStall(List<String> words) {
		return new Wanted(List.of(), List.of(), false, Set.of(), List.of(), words);
	}

	/** Whether nothing is asked, so that there is no relevance to sort by. */
	public boolean isEverything() {
		return this.foods.isEmpty() && this.words.isEmpty() && this.stallWords.isEmpty();
	}

}
