package vn.postmart.marketplace.search.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What listings are asked for by that is neither a food nor one place: regions,
 * certificates, months. A listing carries a word for each trait it has, so that a query
 * that names the trait asks for that word.
 */
public final class Traits {

	private static final String FILE = "traits.txt";

	private final Map<String, Set<String>> wordsByFact;

	private Traits(Map<String, Set<String>> wordsByFact) {
		this.wordsByFact = wordsByFact;
	}

	/** The packaged ones. */
	public static Traits packaged() {
		Map<String, Set<String>> words = new LinkedHashMap<>();
		ThesaurusFiles.lines(FILE).forEach((line) -> {
			for (String fact : ThesaurusFiles.parts(line.substring(line.indexOf(';') + 1), " ")) {
				words.computeIfAbsent(fact, (absent) -> new LinkedHashSet<>()).add(word(line));
			}
		});
		return new Traits(words);
	}

	/**
	 * The words of all traits that a listing has.
	 * @param facts as {@code traits.txt} writes them, {@code province:24} for one
	 */
	public Set<String> words(Collection<String> facts) {
		Set<String> words = new TreeSet<>();
		facts.forEach((fact) -> words.addAll(this.wordsByFact.getOrDefault(fact, Set.of())));
		return words;
	}

	/** The ways to ask for them. */
	static List<Form> forms() {
		return ThesaurusFiles.lines(FILE)
			.stream()
			.flatMap((line) -> ThesaurusFiles.parts(line.substring(line.indexOf('=') + 1, line.indexOf(';')), ",")
				.stream()
				.map((said) -> Form.trait(said, word(line))))
			.toList();
	}

	private static String word(String line) {
		return line.substring(0, line.indexOf('=')).strip();
	}

}
