package vn.postmart.marketplace.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How many days goods may be on their way: by how they behave, and otherwise in
 * categories that stand more of it or less. What does not perish has no limit anywhere.
 *
 * @param byClass in the order of the classes
 * @param byCategory by slug, in the order of the slugs
 */
public record TransitRules(Map<GoodsClass, Integer> byClass, Map<String, Integer> byCategory) {

	public TransitRules {
		byClass = inOrder(byClass);
		byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
	}

	/** For goods that all stand it as long as it takes. */
	public static TransitRules none() {
		return new TransitRules(Map.of(), Map.of());
	}

	/** The most days of a listing; empty when it does not matter. */
	public OptionalInt days(ListingView listing) {
		Integer usual = this.byClass.get(listing.goodsClass());
		if (usual == null) {
			return OptionalInt.empty();
		}
		Integer special = this.byCategory.get(listing.category());
		return OptionalInt.of((special != null) ? special : usual);
	}

	/** Whether a listing stands that many days. */
	public boolean stands(ListingView listing, int days) {
		OptionalInt most = days(listing);
		return most.isEmpty() || days <= most.getAsInt();
	}

	private static Map<GoodsClass, Integer> inOrder(Map<GoodsClass, Integer> limits) {
		Map<GoodsClass, Integer> ordered = new EnumMap<>(GoodsClass.class);
		ordered.putAll(limits);
		return Collections.unmodifiableMap(ordered);
	}

}
