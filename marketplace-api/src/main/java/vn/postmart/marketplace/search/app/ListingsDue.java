package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.UUID;

/** What search knows of these listings is to be written anew. */
record ListingsDue(List<UUID> listingIds) {

	static final String TYPE = "search.listings-due";

	ListingsDue {
		listingIds = List.copyOf(listingIds);
	}

}
