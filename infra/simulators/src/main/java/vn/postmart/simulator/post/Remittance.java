package vn.postmart.simulator.post;

import java.time.Instant;
import java.util.List;

/**
 * Cash paid to the sender's bank in one sum.
 *
 * @param eventId the id of the webhook that tells of it
 */
record Remittance(String batchId, String eventId, Instant remittedAt, List<Item> items, long totalVnd) {

	Remittance {
		items = List.copyOf(items);
	}

	static Remittance of(String batchId, String eventId, Instant at, List<Item> items) {
		return new Remittance(batchId, eventId, at, items, items.stream().mapToLong(Item::amountVnd).sum());
	}

	/** The share of one parcel. */
	record Item(String itemId, long amountVnd) {
	}

}
