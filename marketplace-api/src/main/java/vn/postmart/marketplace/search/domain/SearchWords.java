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
	public static final int REVISION = 4;

	private static final Pattern NO_WORD = Pattern
		.compile("[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Marks of direction, joiners and the like, which nobody sees. */
	private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

	private static final int MAX_WORDS = 32;

	private static final int MAX_WORD = 64;

	private SearchWords() {
	}

	/**
	 * The words with their accents, in one spelling, separated by spaces; digits are
	 * words of their own, so that "ST25" is "st 25".
	 */
	public static String accented(String text) {
		return separated(VietnameseText.accented(seen(text)));
	}

	/** As {@link #accented}, but with letters and digits left together. */
	public static String unparted(String text) {
		return BETWEEN_WORDS.matcher(VietnameseText.accented(seen(text))).replaceAll(" ").strip();
	}

	/** The words without accents, separated by spaces. */
	public static String folded(String text) {
		return separated(VietnameseText.fold(seen(text)));
	}

	/** The words of a query, as many as are worth asking for. */
	public static List<String> asked(String words) {
		return BETWEEN_WORDS.splitAsStream(words)
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, Math.min(word.length(), MAX_WORD)))
			.limit(MAX_WORDS)
			.toList();
	}

	private static String seen(String text) {
		return UNSEEN.matcher(text).replaceAll("");
	}

	private static String separated(String text) {
		return NO_WORD.matcher(text).replaceAll(" ").strip();
	}

}
