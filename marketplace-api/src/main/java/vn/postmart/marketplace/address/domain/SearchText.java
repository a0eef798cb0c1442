package vn.postmart.marketplace.address.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.shared.VietnameseText;

/**
 * A text twice, letter by letter: with its accents in one spelling, and without. Words
 * are parted by one space.
 */
record SearchText(String accented, String folded) {

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Letters of scripts that no name is written in may fold to more or fewer letters:
	 * then there is one form.
	 */
	SearchText {
		accented = (accented.length() == folded.length()) ? accented : folded;
	}

	/** A text as it stands. */
	static SearchText of(String text) {
		String words = words(text);
		return new SearchText(VietnameseText.accented(words), VietnameseText.fold(words));
	}

	/**
	 * A text whose last word may be incomplete, so that it has no spelling to unify yet:
	 * "quy" on the way to "Quỳnh" is not "qui". A letter set after it for the while keeps
	 * it as typed.
	 */
	static SearchText beingTyped(String text) {
		SearchText longer = of(words(text) + "x");
		int length = longer.folded.length() - 1;
		return new SearchText(longer.accented.substring(0, length), longer.folded.substring(0, length));
	}

	boolean isEmpty() {
		return this.folded.isEmpty();
	}

	List<SearchText> words() {
		return Stream.of(this.accented.split(" ")).map(SearchText::of).toList();
	}

	/** What follows {@code start} in this text, if it begins with that and goes on. */
	Optional<SearchText> after(SearchText start) {
		int length = start.folded.length();
		return this.folded.startsWith(start.folded + " ")
				? Optional.of(new SearchText(this.accented.substring(length + 1), this.folded.substring(length + 1)))
				: Optional.empty();
	}

	/** How {@code query} fits this text as a name, if a word begins with it. */
	Optional<Rank> rank(SearchText query) {
		Rank best = null;
		for (int start = wordStart(query, 0); start >= 0; start = wordStart(query, start + 1)) {
			best = better(best, new Rank(fit(query, start), accents(query, start)));
		}
		return Optional.ofNullable(best);
	}

	/**
	 * How the accents of {@code query} agree where it begins a word of this text, if it
	 * does.
	 */
	Optional<Accents> accents(SearchText query) {
		return rank(query).map(Rank::accents);
	}

	/**
	 * Whether a word of this text begins with {@code query} when both are written without
	 * spaces.
	 */
	boolean startsJoined(SearchText query) {
		String joined = joined(query.folded);
		return Stream.iterate(0, (start) -> start >= 0, (start) -> this.folded.indexOf(' ', start + 1))
			.anyMatch((start) -> joined(this.folded.substring(start)).startsWith(joined));
	}

	private Fit fit(SearchText query, int start) {
		if (start > 0) {
			return Fit.WORD;
		}
		return (this.folded.length() == query.folded.length()) ? Fit.WHOLE : Fit.START;
	}

	private int wordStart(SearchText query, int from) {
		int found = this.folded.indexOf(query.folded, from);
		while (found > 0 && this.folded.charAt(found - 1) != ' ') {
			found = this.folded.indexOf(query.folded, found + 1);
		}
		return found;
	}

	private Accents accents(SearchText query, int start) {
		if (this.accented.startsWith(query.accented, start)) {
			return Accents.SAME;
		}
		for (int i = 0; i < query.accented.length(); i++) {
			char typed = query.accented.charAt(i);
			if (typed != query.folded.charAt(i) && typed != this.accented.charAt(start + i)) {
				return Accents.CONTRARY;
			}
		}
		return Accents.LEFT_OUT;
	}

	private static Rank better(@Nullable Rank one, Rank other) {
		return (one != null && one.compareTo(other) <= 0) ? one : other;
	}

	private static String words(String text) {
		return NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
	}

	private static String joined(String text) {
		return text.replace(" ", "");
	}

}
