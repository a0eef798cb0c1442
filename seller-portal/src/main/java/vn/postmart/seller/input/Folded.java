package vn.postmart.seller.input;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without accents.
 */
public final class Folded {

	private static final char BARRED = '\u0111';

	private Folded() {
	}

	/** In lower case and without accents: what was typed either way is the same. */
	public static String of(String text) {
		String lower = text.toLowerCase(Locale.ROOT).replace(BARRED, 'd');
		return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "").strip();
	}

	/** In capitals and without accents, as banks write the holder of an account. */
	public static String capitals(String text) {
		return of(text).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

}
