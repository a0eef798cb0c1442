package vn.postmart.marketplace.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.postmart.marketplace.search.domain.Prefix;

/** Understands how a name begins of which the last word may be cut off. */
public final class StartReader {

	private static final int MIN_LETTERS = 3;

	/** What begins the names of more foods says too little. */
	private static final int MAX_FOODS = 4;

	private final Lexicon lexicon;

	private final Typed typed;

	/** The forms that name foods, by their words without accents. */
	private final NavigableMap<String, List<Form>> foods;

	public StartReader(Lexicon lexicon, Thesaurus thesaurus) {
		this.lexicon = lexicon;
		this.typed = new Typed(lexicon);
		this.foods = thesaurus.forms()
			.stream()
			.filter((form) -> form.kind() == Form.Kind.FOOD)
			.collect(Collectors.groupingBy(StartReader::folded, TreeMap::new, Collectors.toList()));
	}

	/** The text with the letters that its keystrokes stand for. */
	public String read(String text) {
		return this.typed.begun(text).stream().map(Word::accented).collect(Collectors.joining(" "));
	}

	/**
	 * The foods that have a name which begins so, by their ids: listings may call them
	 * otherwise.
	 */
	public Set<String> foods(Prefix start) {
		if (start.folded().length() < MIN_LETTERS) {
			return Set.of();
		}
		List<Word> words = Word.all(start.accented());
		Map<String, List<Form>> begun = this.foods.subMap(start.folded(), true, start.folded() + Character.MAX_VALUE,
				false);
		Set<String> found = new LinkedHashSet<>();
		begun.values()
			.forEach((forms) -> found
				.addAll(this.lexicon.foods(forms.stream().filter((form) -> agrees(words, form)).toList())));
		return (found.size() <= MAX_FOODS) ? found : Set.of();
	}

	/** Whether the accents of all words that are there in full are those of the form. */
	private static boolean agrees(List<Word> words, Form form) {
		for (int i = 0; i < Math.min(words.size(), form.words().size()); i++) {
			Word meant = form.words().get(i);
			boolean cutOff = words.get(i).folded().length() < meant.folded().length();
			if (!cutOff && !Spelling.agrees(words.get(i), meant)) {
				return false;
			}
		}
		return true;
	}

	private static String folded(Form form) {
		return form.words().stream().map(Word::folded).collect(Collectors.joining(" "));
	}

}
