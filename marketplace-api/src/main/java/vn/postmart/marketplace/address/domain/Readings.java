package vn.postmart.marketplace.address.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts that a query may stand for: complete or on the way, as typed or with its
 * first word spelled out.
 */
final class Readings {

	/**
	 * How envelopes shorten the kinds of units, old and new: "p. ba dinh", "tx son tay".
	 */
	private static final Map<String, String> SHORT_FORMS = Map.of("p", "phuong", "x", "xa", "dk", "dac khu", "tt",
			"thi tran", "tx", "thi xa", "tp", "thanh pho", "q", "quan", "h", "huyen", "t", "tinh");

	private Readings() {
	}

	static List<SearchText> of(String query) {
		return Stream.of(SearchText.of(query), SearchText.beingTyped(query))
			.flatMap((text) -> Stream.of(text, spelledOut(text)))
			.distinct()
			.toList();
	}

	private static SearchText spelledOut(SearchText text) {
		int space = Math.max(text.folded().indexOf(' '), 0);
		String longForm = SHORT_FORMS.get(text.folded().substring(0, space));
		return (longForm == null) ? text : new SearchText(longForm + text.accented().substring(space),
				longForm + text.folded().substring(space));
	}

}
