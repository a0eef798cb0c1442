package vn.postmart.marketplace.catalog;

import java.util.List;

/** Several listings were made or changed at once. */
public record ListingsChanged(List<ListingId> listingIds) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.listings-changed";

	public ListingsChanged {
		listingIds = List.copyOf(listingIds);
	}

}
