package vn.postmart.seller.shelf;

import java.util.Map;
import java.util.Optional;

/**
 * How many days perishable goods may be on their way.
 *
 * @param byClass what is usual, by FRESH or CHILLED
 * @param byCategory what is said of categories, by slug
 */
public record TransitLimits(Map<String, Integer> byClass, Map<String, Integer> byCategory) {

	/**
	 * What counts for the category in place of the usual: its own limit or its parent's.
	 */
	public Optional<Integer> special(FoundShelf found) {
		return own(found.shelf().slug()).or(() -> own(found.parent()));
	}

	/** What is said of the category itself. */
	Optional<Integer> own(String slug) {
		return Optional.ofNullable(this.byCategory.get(slug));
	}

}
