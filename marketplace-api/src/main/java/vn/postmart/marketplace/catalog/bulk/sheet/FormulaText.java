package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.regex.Pattern;

/** Text that a spreadsheet would calculate when it opens it. */
public final class FormulaText {

	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

	/** What was masked once is masked once more, so that reading takes one mask off. */
	private static final Pattern MASKED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

	private FormulaText() {
	}

	/** Whether it would calculate this. */
	public static boolean is(String text) {
		return FORMULA.matcher(text).matches();
	}

	static String masked(String text) {
		return (is(text) || MASKED.matcher(text).matches()) ? "'" + text : text;
	}

	/** The text itself, as it was before it was masked. */
	public static String plain(String text) {
		return MASKED.matcher(text).matches() ? text.substring(1) : text;
	}

}
