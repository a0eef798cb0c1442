package vn.postmart.marketplace.search.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Slips of one key: one too many, one too few, another one, or two in the wrong order.
 */
final class Slips {

	private Slips() {
	}

	/**
	 * The text and all that is left of it when one letter is taken out: two texts one key
	 * apart have one of these in common.
	 */
	static Set<String> of(String text) {
		Set<String> slips = new LinkedHashSet<>();
		slips.add(text);
		for (int i = 0; i < text.length(); i++) {
			slips.add(text.substring(0, i) + text.substring(i + 1));
		}
		return slips;
	}

	/** Whether one slip makes one text of the other. The first letter is never it. */
	static boolean oneKeyApart(String typed, String meant) {
		int more = typed.length() - meant.length();
		if (typed.equals(meant) || Math.abs(more) > 1 || typed.charAt(0) != meant.charAt(0)) {
			return false;
		}
		int at = 0;
		while (at < Math.min(typed.length(), meant.length()) && typed.charAt(at) == meant.charAt(at)) {
			at++;
		}
		return switch (more) {
			case 1 -> typed.substring(at + 1).equals(meant.substring(at));
			case -1 -> typed.substring(at).equals(meant.substring(at + 1));
			default -> typed.substring(at + 1).equals(meant.substring(at + 1)) || swapped(typed, meant, at);
		};
	}

	private static boolean swapped(String typed, String meant, int at) {
		return at + 1 < typed.length() && typed.charAt(at) == meant.charAt(at + 1)
				&& typed.charAt(at + 1) == meant.charAt(at) && typed.substring(at + 2).equals(meant.substring(at + 2));
	}

}
