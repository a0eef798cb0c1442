package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.postmart.marketplace.search.domain.SearchWords;

/**
 * Makes words of what was typed: keystrokes of Telex and VNI become letters, words that
 * were typed without spaces come apart. A word of the language is left as it is.
 */
final class Typed {

	private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

	private static final int MIN_LETTERS_WITHOUT_SPACES = 5;

	private final Lexicon lexicon;

	Typed(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	List<Word> words(String text) {
		List<Word> words = new ArrayList<>();
		SearchWords.asked(SearchWords.unparted(text))
			.forEach((typed) -> words.addAll(read(Word.of(typed), this.lexicon::knows)));
		return words;
	}

	/** The same of a text whose last word may be cut off. */
	List<Word> begun(String text) {
		List<String> typed = SearchWords.asked(SearchWords.unparted(text));
		List<Word> words = new ArrayList<>();
		for (int i = 0; i < typed.size(); i++) {
			Predicate<Word> known = (i == typed.size() - 1) ? this.lexicon::begins : this.lexicon::knows;
			words.addAll(read(Word.of(typed.get(i)), known));
		}
		return words;
	}

	private List<Word> read(Word typed, Predicate<Word> known) {
		if (known.test(typed)) {
			return List.of(typed);
		}
		Optional<Word> written = written(typed, known);
		if (written.isPresent()) {
			return List.of(written.get());
		}
		List<Word> parted = LETTERS_AND_DIGITS.splitAsStream(typed.accented()).map(Word::of).toList();
		return (parted.size() == 1) ? apart(typed) : parted;
	}

	private Optional<Word> written(Word typed, Predicate<Word> known) {
		if (typed.hasAccents()) {
			return Optional.empty();
		}
		for (InputMethod method : InputMethod.values()) {
			Optional<Word> written = method.write(typed.folded())
				.map(Word::of)
				.filter(known)
				.map(this.lexicon::spelled);
			if (written.isPresent()) {
				return written;
			}
		}
		return Optional.empty();
	}

	/** The words of one that is made of forms without their spaces. */
	private List<Word> apart(Word typed) {
		String folded = typed.folded();
		if (folded.length() < MIN_LETTERS_WITHOUT_SPACES || folded.length() != typed.accented().length()) {
			return List.of(typed);
		}
		List<Integer> lengths = new ArrayList<>();
		if (!cut(folded, lengths)) {
			return List.of(typed);
		}
		List<Word> words = new ArrayList<>();
		int at = 0;
		for (int length : lengths) {
			words.add(Word.of(typed.accented().substring(at, at + length)));
			at += length;
		}
		return words;
	}

	private boolean cut(String rest, List<Integer> lengths) {
		for (int end = rest.length(); end > 1; end--) {
			List<Form> forms = this.lexicon.joined(rest.substring(0, end));
			if (!forms.isEmpty()) {
				int before = lengths.size();
				forms.getFirst().words().forEach((word) -> lengths.add(word.folded().length()));
				if (end == rest.length() || cut(rest.substring(end), lengths)) {
					return true;
				}
				lengths.subList(before, lengths.size()).clear();
			}
		}
		return false;
	}

}
