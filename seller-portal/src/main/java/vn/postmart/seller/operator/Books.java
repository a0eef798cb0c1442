package vn.postmart.seller.operator;

import java.time.Instant;
import java.util.List;

/**
 * What the operator looks at: the books, what the post does not know, what got stuck.
 *
 * @param unadvised parcels whose data the post should have; none on a good day
 */
public record Books(List<Account> accounts, List<Invariant> invariants, List<Unadvised> unadvised,
		List<Parked> parked) {

	/** Whether every rule of the books holds. */
	public boolean isBalanced() {
		return this.invariants.stream().allMatch(Invariant::ok);
	}

	/** An account: debits above zero, credits below. */
	public record Account(String code, long balanceVnd) {

	}

	/** A rule of the books. */
	public record Invariant(String name, boolean ok, String detail) {

	}

	/** A parcel the post has no data of. */
	public record Unadvised(String itemId, String itemIdPrinted, String label, Instant createdAt) {

	}

	/** A delivery of an event that failed too often. */
	public record Parked(String eventId, String consumer, String type, String aggregateKey, Instant occurredAt,
			int attempts, String error) {

	}

}
