package vn.postmart.marketplace.shared;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The two freedoms of Vietnamese spelling, on lower-case NFC text. Both concern the last
 * letters of a syllable, and syllables are written apart.
 */
final class VietnameseSpelling {

	private static final String END = "(?!\\p{L})";

	/** The tone on the second vowel of an open oa, oe, uy ("hoà"); qu is a consonant. */
	private static final Pattern LATE_TONE = Pattern.compile("(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])" + END);

	private static final Pattern Y_AFTER_CONSONANT = Pattern.compile("(?<=[bcdđghklmnpqrstvx]|qu)[yỳýỷỹỵ]" + END);

	private static final String LATE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";

	private static final String EARLY = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

	private static final String WITH_Y = "yỳýỷỹỵ";

	private static final String WITH_I = "iìíỉĩị";

	private VietnameseSpelling() {
	}

	static String unify(String lowerCase) {
		String early = LATE_TONE.matcher(lowerCase).replaceAll(VietnameseSpelling::moveToneForward);
		return Y_AFTER_CONSONANT.matcher(early).replaceAll(VietnameseSpelling::yToI);
	}

	private static String moveToneForward(MatchResult late) {
		int at = LATE.indexOf(late.group());
		return EARLY.substring(at, at + 2);
	}

	private static String yToI(MatchResult y) {
		return String.valueOf(WITH_I.charAt(WITH_Y.indexOf(y.group())));
	}

}
