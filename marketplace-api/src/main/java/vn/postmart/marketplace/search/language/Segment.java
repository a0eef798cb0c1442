package vn.postmart.marketplace.search.language;

import java.util.List;

/**
 * Neighbouring words that were understood as one, or a word that was not.
 *
 * @param forms what they may be; none when they were not understood
 */
record Segment(List<Word> words, List<Form> forms, Match match) {

	static Segment unknown(Word word) {
		return new Segment(List.of(word), List.of(), Match.NONE);
	}

	boolean is(Form.Kind kind) {
		return !this.forms.isEmpty() && this.forms.getFirst().kind() == kind;
	}

	/** How much this explains of a text. */
	int worth() {
		return this.forms.isEmpty() ? 0
				: this.forms.getFirst().kind().worth(this.words.size()) + this.match.bonus(this.words.size());
	}

	/** The words as they should have been typed. */
	List<Word> meant() {
		return (this.match == Match.EXACT || this.match == Match.NONE) ? this.words : this.forms.getFirst().words();
	}

	/** How words met a form, the surest first. */
	enum Match {

		EXACT(1), WITHOUT_ACCENTS(0), OTHER_ACCENTS(-1), SOUND(-2), SLIP(-2), NONE(0);

		private final int bonus;

		Match(int bonus) {
			this.bonus = bonus;
		}

		boolean isCorrection() {
			return this == OTHER_ACCENTS || this == SOUND || this == SLIP;
		}

		/** One word without its accents may be many; several are hardly ever. */
		int bonus(int words) {
			return (this == WITHOUT_ACCENTS && words == 1) ? -1 : this.bonus;
		}

	}

}
