package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All forms by the ways they may be met: as they are written, without accents, as they
 * sound, without spaces, and with a slip of one key. Built once; reading is a few
 * look-ups a word.
 */
public final class Lexicon {

	private static final int MIN_LETTERS_FOR_SLIP = 5;

	private final Thesaurus thesaurus;

	private final Map<String, List<Form>> byKey = new HashMap<>();

	private final Map<String, List<Form>> byFold = new HashMap<>();

	private final Map<String, List<Form>> bySound = new HashMap<>();

	private final Map<String, List<Form>> byFoldedSound = new HashMap<>();

	private final Map<String, List<Form>> joined = new HashMap<>();

	private final Map<String, List<Form>> bySlip = new HashMap<>();

	private final Set<String> syllables = new HashSet<>();

	/** How syllables are spelled, by their keys. */
	private final Map<String, String> spelling = new HashMap<>();

	/** Syllables without their tones, and without any accents. */
	private final NavigableSet<String> bodies = new TreeSet<>();

	private final int longest;

	public Lexicon(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
		thesaurus.forms().forEach(this::index);
		this.longest = thesaurus.forms().stream().mapToInt((form) -> form.words().size()).max().orElse(0);
	}

	private void index(Form form) {
		String folded = join(form.words(), Word::folded, "");
		put(this.byKey, join(form.words(), Word::key, " "), form);
		put(this.byFold, join(form.words(), Word::folded, " "), form);
		form.words().forEach((word) -> {
			this.syllables.add(word.key());
			this.syllables.add(word.folded());
			this.spelling.putIfAbsent(word.key(), word.accented());
			this.bodies.add(Spelling.body(word));
			this.bodies.add(word.folded());
		});
		if (form.kind() != Form.Kind.FILLER) {
			put(this.bySound, join(form.words(), (word) -> Spelling.sound(word.key()), " "), form);
			put(this.byFoldedSound, join(form.words(), (word) -> Spelling.sound(word.folded()), " "), form);
			put(this.joined, folded, form);
			if (folded.length() >= MIN_LETTERS_FOR_SLIP) {
				Slips.of(folded).forEach((slip) -> put(this.bySlip, slip, form));
			}
		}
	}

	/** The longest form, in words. */
	int longest() {
		return this.longest;
	}

	/** Whether a word is one of the language, with accents or without. */
	boolean knows(Word word) {
		return this.syllables.contains(word.key());
	}

	/** The word with its tone where it belongs, if it is one of the language. */
	Word spelled(Word word) {
		return Word.of(this.spelling.getOrDefault(word.key(), word.accented()));
	}

	/** Whether a word of the language begins so, whatever its tone. */
	boolean begins(Word word) {
		String letters = Spelling.body(word);
		String next = this.bodies.ceiling(letters);
		return next != null && next.startsWith(letters);
	}

	/** Forms said exactly so. */
	List<Form> exactly(List<Word> words) {
		return this.byKey.getOrDefault(join(words, Word::key, " "), List.of());
	}

	/** Forms that are this when accents are left out as they were here. */
	List<Form> withoutAccents(List<Word> words) {
		return this.byFold.getOrDefault(join(words, Word::folded, " "), List.of())
			.stream()
			.filter((form) -> agree(words, form.words()))
			.toList();
	}

	/** Forms that are this but for their accents. */
	List<Form> withOtherAccents(List<Word> words) {
		return this.byFold.getOrDefault(join(words, Word::folded, " "), List.of());
	}

	/** Forms that sound like this. */
	List<Form> sounding(List<Word> words) {
		boolean accents = words.stream().anyMatch(Word::hasAccents);
		List<Form> alike = this.bySound.getOrDefault(join(words, (word) -> Spelling.sound(word.key()), " "), List.of());
		if (!alike.isEmpty() || (accents && words.size() < 2)) {
			return alike;
		}
		return this.byFoldedSound.getOrDefault(join(words, (word) -> Spelling.sound(word.folded()), " "), List.of());
	}

	/** Forms that are this without spaces. */
	List<Form> joined(String folded) {
		return this.joined.getOrDefault(folded, List.of());
	}

	/** Forms that are one key away from this. */
	List<Form> slipped(List<Word> words) {
		String folded = join(words, Word::folded, "");
		if (folded.length() < MIN_LETTERS_FOR_SLIP - 1) {
			return List.of();
		}
		Set<Form> near = new LinkedHashSet<>();
		for (String slip : Slips.of(folded)) {
			for (Form form : this.bySlip.getOrDefault(slip, List.of())) {
				if (Slips.oneKeyApart(folded, join(form.words(), Word::folded, ""))) {
					near.add(form);
				}
			}
		}
		return List.copyOf(near);
	}

	/** The foods that forms name. */
	Set<String> foods(Collection<Form> forms) {
		return forms.stream().flatMap((form) -> {
			String food = form.food();
			return (food != null) ? Stream.of(food) : Stream.empty();
		}).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The food of an id that {@link #foods} gave. */
	Food food(String id) {
		Food food = this.thesaurus.food(id);
		if (food == null) {
			throw new IllegalArgumentException("No food " + id);
		}
		return food;
	}

	private static boolean agree(List<Word> typed, List<Word> meant) {
		for (int i = 0; i < typed.size(); i++) {
			if (!Spelling.agrees(typed.get(i), meant.get(i))) {
				return false;
			}
		}
		return true;
	}

	private static void put(Map<String, List<Form>> forms, String name, Form form) {
		forms.computeIfAbsent(name, (absent) -> new ArrayList<>(1)).add(form);
	}

	private static String join(List<Word> words, Function<Word, String> part, String separator) {
		if (words.size() == 1) {
			return part.apply(words.getFirst());
		}
		StringBuilder joined = new StringBuilder();
		for (Word word : words) {
			joined.append(joined.isEmpty() ? "" : separator).append(part.apply(word));
		}
		return joined.toString();
	}

}
