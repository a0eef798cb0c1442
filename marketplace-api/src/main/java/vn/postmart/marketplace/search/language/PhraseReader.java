package vn.postmart.marketplace.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.postmart.marketplace.search.language.Form.Kind;
import vn.postmart.marketplace.search.language.Segment.Match;

/**
 * Parts words into what they speak of, so that the most is explained: "gạo nghệ an" is
 * rice and a province, not turmeric.
 */
final class PhraseReader {

	private static final int MIN_LETTERS_ALONE = 4;

	private final Lexicon lexicon;

	PhraseReader(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Reads what somebody asks for; what is left unexplained may be a mistake. */
	List<Segment> asked(List<Word> words) {
		List<Segment> asTyped = best(words, this::typed);
		return asTyped.stream().allMatch((segment) -> segment.match() != Match.NONE) ? asTyped
				: best(words, (window) -> typed(window).or(() -> corrected(window)));
	}

	/** Reads the name of a listing: what it says is what it is. */
	List<Segment> named(List<Word> words) {
		boolean bare = words.stream().noneMatch(Word::hasAccents);
		return best(words,
				(window) -> segment(window, offered(this.lexicon.exactly(window)), Match.EXACT).or(() -> bare
						? segment(window, offered(this.lexicon.withoutAccents(window)), Match.WITHOUT_ACCENTS)
						: Optional.empty()));
	}

	private Optional<Segment> typed(List<Word> window) {
		return segment(window, this.lexicon.exactly(window), Match.EXACT)
			.or(() -> segment(window, this.lexicon.withoutAccents(window), Match.WITHOUT_ACCENTS));
	}

	private Optional<Segment> corrected(List<Word> window) {
		boolean unknown = window.stream().anyMatch((word) -> !this.lexicon.knows(word));
		if (window.size() == 1) {
			return correctedAlone(window, unknown);
		}
		return segment(window, this.lexicon.withOtherAccents(window), Match.OTHER_ACCENTS)
			.or(() -> segment(window, this.lexicon.sounding(window), Match.SOUND))
			.or(() -> unknown ? segment(window, this.lexicon.slipped(window), Match.SLIP) : Optional.empty());
	}

	private Optional<Segment> correctedAlone(List<Word> window, boolean unknown) {
		Word word = window.getFirst();
		boolean tooLittle = !unknown || word.folded().length() < MIN_LETTERS_ALONE;
		if (tooLittle && !word.hasAccents()) {
			return Optional.empty();
		}
		Optional<Segment> sounding = segment(window, this.lexicon.sounding(window), Match.SOUND);
		if (sounding.isPresent() || tooLittle) {
			return sounding;
		}
		return segment(window, this.lexicon.withOtherAccents(window), Match.OTHER_ACCENTS)
			.or(() -> segment(window, this.lexicon.slipped(window), Match.SLIP));
	}

	private static List<Form> offered(List<Form> forms) {
		return forms.stream().filter((form) -> !form.onlyAsked()).toList();
	}

	/** Of forms that read alike foods come first, then places, traits and fillers. */
	private static Optional<Segment> segment(List<Word> window, List<Form> forms, Match match) {
		for (Kind kind : Kind.values()) {
			List<Form> ofKind = forms.stream().filter((form) -> form.kind() == kind).toList();
			if (!ofKind.isEmpty() && (kind != Kind.FILLER || !match.isCorrection())) {
				return Optional.of(new Segment(window, ofKind, match));
			}
		}
		return Optional.empty();
	}

	/** The reading worth most; of equal ones the one with longer forms in front. */
	private List<Segment> best(List<Word> words, Finder finder) {
		int count = words.size();
		int[] worth = new int[count + 1];
		Segment[] first = new Segment[count];
		for (int from = count - 1; from >= 0; from--) {
			first[from] = Segment.unknown(words.get(from));
			worth[from] = worth[from + 1];
			for (int to = from + 1; to <= Math.min(count, from + this.lexicon.longest()); to++) {
				Segment found = finder.find(words.subList(from, to)).orElse(null);
				if (found != null && found.worth() + worth[to] >= worth[from]) {
					first[from] = found;
					worth[from] = found.worth() + worth[to];
				}
			}
		}
		List<Segment> reading = new ArrayList<>();
		for (int at = 0; at < count; at += first[at].words().size()) {
			reading.add(first[at]);
		}
		return reading;
	}

	@FunctionalInterface
	private interface Finder {

		Optional<Segment> find(List<Word> window);

	}

}
