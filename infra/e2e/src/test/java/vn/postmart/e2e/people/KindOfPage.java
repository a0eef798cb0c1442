package vn.postmart.e2e.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that are alike.
 *
 * @param who opens them
 * @param path as the controllers have it, such as <code>/stalls/{id:[0-9a-f-]{36}}</code>
 */
record KindOfPage(String who, String path, Pattern pattern) {

	private static final Pattern VARIABLE = Pattern.compile("\\{\\*?\\w+(?::((?:[^{}]|\\{[^{}]*})*))?}");

	/** Reads a line of a list of pages. */
	static KindOfPage read(String line) {
		String[] parts = line.split(" +", 2);
		return new KindOfPage(parts[0], parts[1], pattern(parts[1]));
	}

	private static Pattern pattern(String path) {
		return Pattern.compile(VARIABLE.matcher(path).replaceAll((found) -> {
			String expression = (found.group(1) != null) ? found.group(1) : "[^/]+";
			return Matcher.quoteReplacement("(?:" + expression + ")");
		}));
	}

	/** Whether a path is of this kind; one that is the kind's own path surely is. */
	boolean holds(String address) {
		return this.pattern.matcher(address).matches();
	}

	boolean isOnePage() {
		return !this.path.contains("{");
	}

}
