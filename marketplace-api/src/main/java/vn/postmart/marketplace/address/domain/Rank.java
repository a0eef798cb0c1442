package vn.postmart.marketplace.address.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How good a match is. Accents that were typed are meant: a contrary one comes after
 * everything else, so that "Mỹ Thọ" is not answered with "Mỹ Tho" first.
 */
record Rank(Fit fit, Accents accents) implements Comparable<Rank> {

	private static final Comparator<Rank> BEST_FIRST = Comparator
		.comparing((Rank rank) -> rank.accents == Accents.CONTRARY)
		.thenComparing(Rank::fit)
		.thenComparing(Rank::accents);

	/**
	 * How words fit that each stand in one of the texts, if they do; as good as the worst
	 * of them.
	 */
	static Optional<Rank> ofWords(Fit fit, List<SearchText> words, List<SearchText> texts) {
		Accents worst = Accents.SAME;
		for (SearchText word : words) {
			Optional<Accents> accents = accentsIn(texts, word);
			if (accents.isEmpty()) {
				return Optional.empty();
			}
			worst = worse(worst, accents.get());
		}
		return Optional.of(new Rank(fit, worst));
	}

	/**
	 * A full name begins with the word for its kind, as thousands do: that alone is no
	 * good beginning.
	 */
	Rank ofFullName() {
		return (this.fit == Fit.START) ? new Rank(Fit.WORD, this.accents) : this;
	}

	/** The same rank for a query of which another part has these accents. */
	Rank with(Accents others) {
		return new Rank(this.fit, worse(this.accents, others));
	}

	private static Optional<Accents> accentsIn(List<SearchText> texts, SearchText word) {
		return texts.stream().flatMap((text) -> text.accents(word).stream()).min(Comparator.naturalOrder());
	}

	private static Accents worse(Accents one, Accents other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	@Override
	public int compareTo(Rank other) {
		return BEST_FIRST.compare(this, other);
	}

}
