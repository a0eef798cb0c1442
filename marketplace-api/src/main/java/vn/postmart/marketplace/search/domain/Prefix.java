package vn.postmart.marketplace.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been typed so far, in the words that search goes by: the last one may be cut
 * off.
 *
 * @param accented with its accents
 * @param folded without
 */
public record Prefix(String accented, String folded) {

	private static final int MAX_LENGTH = 60;

	private static final int MAX_STARTS = 4;

	/** Empty where nothing was typed that a name could begin with. */
	public static Optional<Prefix> of(String typed) {
		String text = typed.substring(0, Math.min(typed.length(), MAX_LENGTH));
		Prefix prefix = new Prefix(SearchWords.accented(text), SearchWords.folded(text));
		return prefix.folded().isEmpty() ? Optional.empty() : Optional.of(prefix);
	}

	/** Whether something was typed that means more than its letters. */
	public boolean hasAccents() {
		return !this.accented.equals(this.folded);
	}

	/**
	 * All that a name may be asked for by: its first words left out, one after another.
	 */
	public static List<String> starts(String name) {
		String accented = SearchWords.accented(name);
		String folded = SearchWords.folded(name);
		List<String> starts = new ArrayList<>(starts(folded, MAX_STARTS));
		if (!accented.equals(folded)) {
			starts.addAll(starts(accented, MAX_STARTS));
		}
		return starts.stream().distinct().toList();
	}

	/** Whether one of a name's words begins so; how well is for {@link #rank}. */
	public boolean matches(String foldedName) {
		return foldedName.startsWith(this.folded) || foldedName.contains(" " + this.folded);
	}

	/** How well a name that matches does: the lower, the better. */
	public int rank(String accentedName, String foldedName) {
		boolean accents = accentedName.startsWith(this.accented) || accentedName.contains(" " + this.accented);
		return (accents ? 0 : 2) + (foldedName.startsWith(this.folded) ? 0 : 1);
	}

	private static List<String> starts(String words, int most) {
		List<String> starts = new ArrayList<>();
		int at = 0;
		while (at >= 0 && at < words.length() && starts.size() < most) {
			starts.add(words.substring(at));
			int space = words.indexOf(' ', at);
			at = (space < 0) ? -1 : space + 1;
		}
		return starts;
	}

}
