package vn.postmart.seller.operator;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import vn.postmart.web.page.Page;

/**
 * What the operator looks at: the books, what the post does not know, what got stuck.
 *
 * @param stalls names of those with accounts, by id
 * @param unadvised parcels whose data the post should have; none on a good day
 */
public record Books(List<Account> accounts, Map<String, String> stalls, List<Invariant> invariants,
		List<Unadvised> unadvised, List<Parked> parked) {

	/** Whether every rule of the books holds. */
	public boolean isBalanced() {
		return this.invariants.stream().allMatch(Invariant::ok);
	}

	/**
	 * A rule of the books.
	 *
	 * @param name the rule in English, by which the page's own words are found
	 * @param detail what was found, in English, with bare figures
	 */
	public record Invariant(String name, boolean ok, String detail) {

		private static final Pattern FIGURE = Pattern.compile("-?\\d+");

		/**
		 * The rule in the page's language, or its name when the page has no words for it.
		 */
		public String words(Page page) {
			return page.textOr("operator.rule." + key(), this.name);
		}

		/** What was found, in the page's language when it has words for the rule. */
		public String finding(Page page) {
			String key = "operator.found." + key();
			return page.textOr(key, "").isEmpty() ? this.detail : page.text(key, figures(page));
		}

		private Object[] figures(Page page) {
			return FIGURE.matcher(this.detail)
				.results()
				.map((figure) -> page.formats().grouped(Long.parseLong(figure.group())))
				.toArray();
		}

		private String key() {
			return this.name.toLowerCase(Locale.ROOT).replace(' ', '-');
		}

	}

	/** A parcel the post has no data of. */
	public record Unadvised(String itemId, String itemIdPrinted, String label, Instant createdAt) {

	}

	/** A delivery of an event that failed too often. */
	public record Parked(String eventId, String consumer, String type, String aggregateKey, Instant occurredAt,
			int attempts, String error) {

	}

}
