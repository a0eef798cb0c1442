package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.UUID;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;

/**
 * Hits of one rank by their ids, told as two numbers that sort as the ids do. To compare
 * the ids as text took a tenth of what a search costs the engine.
 */
final class IdOrder {

	/** The last to sort by, so that every hit has a place of its own. */
	static final List<SortOptions> ASCENDING = List.of(by("idHigh"), by("idLow"));

	private IdOrder() {
	}

	/** What sorts first; the sign is turned because ids have none. */
	static long high(UUID id) {
		return id.getMostSignificantBits() ^ Long.MIN_VALUE;
	}

	static long low(UUID id) {
		return id.getLeastSignificantBits() ^ Long.MIN_VALUE;
	}

	/** The id whose numbers these are. */
	static UUID id(String high, String low) {
		return new UUID(Long.parseLong(high) ^ Long.MIN_VALUE, Long.parseLong(low) ^ Long.MIN_VALUE);
	}

	/** Where the hits behind an id begin. */
	static List<FieldValue> after(UUID id) {
		return List.of(FieldValue.of(high(id)), FieldValue.of(low(id)));
	}

	private static SortOptions by(String field) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(SortOrder.Asc)));
	}

}
