package vn.postmart.marketplace.shared;

/**
 * The two freedoms of Vietnamese spelling, on lower-case NFC text. Both concern the last
 * letters of a syllable, and syllables are written apart. Every text that is kept or
 * looked for comes through here, so letters are compared one by one; patterns took a
 * sixth of the time that listings took to load.
 */
final class VietnameseSpelling {

	/** The tone on the second vowel of an open oa, oe, uy ("hoà"); qu is a consonant. */
	private static final String LATE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

	private static final String EARLY = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

	private static final String CONSONANTS = "bcdđghklmnpqrstvx";

	private static final String WITH_Y = "yỳýỷỹỵ";

	private static final String WITH_I = "iìíỉĩị";

	private VietnameseSpelling() {
	}

	static String unify(String lowerCase) {
		StringBuilder text = new StringBuilder(lowerCase);
		for (int last = 1; last < text.length(); last++) {
			if (last + 1 == text.length() || !Character.isLetter(text.codePointAt(last + 1))) {
				unify(text, last);
			}
		}
		return text.toString();
	}

	/** The last two letters of a syllable. */
	private static void unify(StringBuilder text, int last) {
		char before = text.charAt(last - 1);
		boolean afterQ = last > 1 && text.charAt(last - 2) == 'q';
		int late = (before == 'o' || (before == 'u' && !afterQ)) ? LATE.indexOf(text.substring(last - 1, last + 1))
				: -1;
		int y = WITH_Y.indexOf(text.charAt(last));
		if (late >= 0) {
			text.replace(last - 1, last + 1, EARLY.substring(late, late + 2));
		}
		else if (y >= 0 && (CONSONANTS.indexOf(before) >= 0 || (before == 'u' && afterQ))) {
			text.setCharAt(last, WITH_I.charAt(y));
		}
	}

}
