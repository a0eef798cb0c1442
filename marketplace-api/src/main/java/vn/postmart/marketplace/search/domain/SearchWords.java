package vn.postmart.marketplace.search.domain;

import java.util.List;
import java.util.regex.Pattern;

import vn.postmart.marketplace.shared.VietnameseText;

/**
 * Turns text into the words it is indexed and asked for by: the same code on both sides,
 * so that they meet.
 */
public final class SearchWords {

	/**
	 * To be raised when the same text gives other words than before: all documents are
	 * then described and indexed anew by themselves.
	 */
	public static final int REVISION = 1;

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final int MAX_WORDS = 32;

	private static final int MAX_WORD = 64;

	private SearchWords() {
	}

	/** The words with their accents, in one spelling, separated by spaces. */
	public static String accented(String text) {
		return separated(VietnameseText.accented(text));
	}

	/** The words without accents, separated by spaces. */
	public static String folded(String text) {
		return separated(VietnameseText.fold(text));
	}

	/** The words of a query, as many as are worth asking for. */
	public static List<String> asked(String words) {
		return NO_WORD.splitAsStream(words)
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, Math.min(word.length(), MAX_WORD)))
			.limit(MAX_WORDS)
			.toList();
	}

	private static String separated(String text) {
		return NO_WORD.matcher(text).replaceAll(" ").strip();
	}

}
