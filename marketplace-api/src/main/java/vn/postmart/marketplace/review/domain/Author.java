package vn.postmart.marketplace.review.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A buyer's name as a review shows it. */
public final class Author {

	private Author() {
	}

	/**
	 * The name one is called by, which in Vietnamese stands last, and the initials of the
	 * others: "Trần Thu Hà" becomes "T. T. Hà".
	 */
	public static String abbreviated(String name) {
		List<String> words = Arrays.stream(name.strip().split("\\s+")).toList();
		String initials = words.subList(0, words.size() - 1)
			.stream()
			.map((word) -> word.substring(0, word.offsetByCodePoints(0, 1)) + ". ")
			.collect(Collectors.joining());
		return initials + words.getLast();
	}

}
