package vn.postmart.storefront.catalog;

import java.util.List;

/**
 * Some stalls and how many there are.
 */
public record StallPage(List<Stall> items, long total) {

	/** No stalls, for a page that can do without. */
	public static StallPage none() {
		return new StallPage(List.of(), 0);
	}

}
