package vn.postmart.marketplace.payment.domain;

import java.time.Instant;
import java.util.List;

/**
 * What one business fact posts to the ledger: lines that sum to zero.
 *
 * @param fact the fact's own key; the ledger takes each once
 */
public record PostingSet(String fact, Instant at, List<Posting> postings) {

	public PostingSet {
		postings = postings.stream().filter((posting) -> posting.amount() != 0).toList();
		long sum = 0;
		for (Posting posting : postings) {
			sum = Math.addExact(sum, posting.amount());
		}
		if (sum != 0) {
			throw new IllegalArgumentException("The postings of " + fact + " sum to " + sum);
		}
	}

}
