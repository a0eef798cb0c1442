package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.SearchPlan;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.search.domain.WantedWord;
import vn.postmart.marketplace.search.language.Form.Kind;
import vn.postmart.marketplace.search.language.Segment.Match;

/**
 * Understands what is asked for. A food that was named must be found, for a wrong food is
 * worse than none; other words only rank, unless no food was named.
 */
public final class QueryReader {

	private static final int MAX_RANKED = 8;

	private final Typed typed;

	private final PhraseReader phrases;

	private final FoodGroups groups;

	public QueryReader(Lexicon lexicon) {
		this.typed = new Typed(lexicon);
		this.phrases = new PhraseReader(lexicon);
		this.groups = new FoodGroups(lexicon);
	}

	public SearchPlan read(String text) {
		List<Segment> segments = this.phrases.asked(this.typed.words(text));
		if (segments.isEmpty()) {
			return text.isBlank() ? SearchPlan.everything() : SearchPlan.nothing();
		}
		List<Set<String>> foods = this.groups.of(segments);
		Set<WantedWord> ranked = ranked(segments);
		List<WantedWord> rest = rest(segments, foods);
		List<Wanted> steps = steps(foods, rest, List.copyOf(ranked));
		if (mayNameNoFood(segments)) {
			steps.add(new Wanted(List.of(), allWords(segments), false, Set.of(), List.copyOf(ranked), List.of()));
		}
		steps.addAll(stall(segments));
		return new SearchPlan(steps, narrow(steps.getFirst(), segments), suggestion(segments));
	}

	/**
	 * In the end a text with words that mean nothing here may be a stall's name, a food
	 * in it or not: all its words must be there. One alone is near to too many names.
	 */
	private static List<Wanted> stall(List<Segment> segments) {
		if (segments.stream().allMatch((segment) -> segment.match() != Match.NONE)) {
			return List.of();
		}
		List<String> words = segments.stream()
			.flatMap((segment) -> segment.words().stream())
			.map(Word::folded)
			.toList();
		return (words.size() > 1) ? List.of(Wanted.ofStall(words)) : List.of();
	}

	/** The same with the words that name no food as a must. */
	private static @Nullable Wanted narrow(Wanted first, List<Segment> segments) {
		Set<WantedWord> all = new LinkedHashSet<>(first.words());
		segments.stream()
			.filter((segment) -> !segment.is(Kind.FOOD) && !segment.is(Kind.FILLER))
			.forEach((segment) -> all.addAll(words(segment)));
		return (all.size() == first.words().size()) ? null
				: new Wanted(first.foods(), List.copyOf(all), true, first.mainFoods(), first.ranked(), List.of());
	}

	private List<Wanted> steps(List<Set<String>> foods, List<WantedWord> rest, List<WantedWord> ranked) {
		Set<String> main = foods.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
		List<Wanted> steps = new ArrayList<>();
		steps.add(new Wanted(foods, rest, true, main, ranked, List.of()));
		if (foods.size() > 1 && !this.groups.prepared(foods.getFirst())) {
			steps.add(new Wanted(List.of(main), rest, true, main, ranked, List.of()));
		}
		if (rest.size() > 1 && rest.stream().anyMatch(WantedWord::hasAccents)) {
			steps.add(new Wanted(foods, rest, false, main, ranked, List.of()));
		}
		return steps;
	}

	/**
	 * Whether a word without accents, taken for a food, may belong to the word beside it
	 * that was not understood: "bo hon" is neither beef nor avocado.
	 */
	private static boolean mayNameNoFood(List<Segment> segments) {
		return segments.stream().anyMatch((segment) -> segment.match() == Match.NONE) && segments.stream()
			.filter((segment) -> segment.is(Kind.FOOD))
			.anyMatch((segment) -> segment.match() == Match.WITHOUT_ACCENTS && segment.words().size() == 1);
	}

	/** The words that must be found: those that are left when no food is named. */
	private List<WantedWord> rest(List<Segment> segments, List<Set<String>> foods) {
		boolean bare = foods.isEmpty();
		boolean others = bare || this.groups.sayLittle(segments, foods);
		Set<WantedWord> rest = new LinkedHashSet<>();
		for (Segment segment : segments) {
			boolean trait = segment.is(Kind.PLACE) || segment.is(Kind.TRAIT);
			if (trait ? bare : segment.match() == Match.NONE && others) {
				rest.addAll(words(segment));
			}
		}
		return (rest.isEmpty() && foods.isEmpty()) ? allWords(segments) : List.copyOf(rest);
	}

	private static List<WantedWord> allWords(List<Segment> segments) {
		return segments.stream().flatMap((segment) -> words(segment).stream()).distinct().toList();
	}

	private static Set<WantedWord> ranked(List<Segment> segments) {
		return segments.stream()
			.filter((segment) -> !segment.is(Kind.FILLER))
			.flatMap((segment) -> words(segment).stream())
			.limit(MAX_RANKED)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The words that listings use for a segment. */
	private static List<WantedWord> words(Segment segment) {
		boolean asTyped = segment.match() == Match.NONE || segment.is(Kind.FILLER)
				|| (segment.match() == Match.WITHOUT_ACCENTS && !segment.is(Kind.TRAIT));
		List<Word> words = asTyped ? segment.words() : segment.forms().getFirst().meant();
		return words.stream().map((word) -> new WantedWord(word.accented(), word.folded())).toList();
	}

	/** The text without the mistakes that were found in it. */
	private static @Nullable String suggestion(List<Segment> segments) {
		if (segments.stream().noneMatch((segment) -> segment.match().isCorrection())) {
			return null;
		}
		return segments.stream()
			.flatMap((segment) -> (segment.match().isCorrection() ? segment.meant() : segment.words()).stream())
			.map(Word::accented)
			.collect(Collectors.joining(" "));
	}

}
