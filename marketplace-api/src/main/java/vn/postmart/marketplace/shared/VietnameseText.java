package vn.postmart.marketplace.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for Vietnamese text that people type in many ways. Search, address look-up
 * and the PostgreSQL fallback all go through here, so what one finds the other finds.
 */
public final class VietnameseText {

	private static final Locale VIETNAMESE = Locale.of("vi");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private VietnameseText() {
	}

	/**
	 * Text as it is kept: composed (NFC), without blanks around it, lines ended by a line
	 * feed. "Hoà" typed as separate marks and as whole letters becomes one text.
	 */
	public static String tidy(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	/**
	 * Lower case without any mark, for those who type none: "Bưởi Năm Roi" gives "buoi
	 * nam roi". Different foods fall together (dứa, dừa and dưa), so rank a match of
	 * {@link #accented} above a folded one.
	 */
	public static String fold(String text) {
		String accented = accented(text).replace('đ', 'd');
		return MARKS.matcher(Normalizer.normalize(accented, Normalizer.Form.NFD)).replaceAll("");
	}

	/**
	 * Lower case, composed (NFC), marks kept, with one spelling where two are in use:
	 * tone marks stand as in "hòa" and "thủy", and a closing y after a consonant is an i,
	 * so "mỳ" gives "mì" and "quý" gives "quí".
	 */
	public static String accented(String text) {
		String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(VIETNAMESE);
		return VietnameseSpelling.unify(Normalizer.normalize(lower, Normalizer.Form.NFC));
	}

}
