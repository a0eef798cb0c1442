package vn.postmart.seller.operator;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
	 * @param code by which the page's own words are found
	 * @param name the rule in English
	 * @param figures what was found
	 */
	public record Invariant(String code, String name, boolean ok, List<Long> figures) {

		/**
		 * The rule in the page's language, or its name when the page has no words for it.
		 */
		public String words(Page page) {
			return page.textOr("operator.rule." + this.code, this.name);
		}

		/**
		 * What was found, or the bare figures when the page has no words for the rule.
		 */
		public String finding(Page page) {
			String key = "operator.found." + this.code;
			List<String> grouped = this.figures.stream().map(page.formats()::grouped).toList();
			return page.textOr(key, "").isEmpty() ? String.join(", ", grouped) : page.text(key, grouped.toArray());
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
