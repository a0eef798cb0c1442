package vn.postmart.marketplace.review;

import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;

/** How these listings stand with their buyers changed. */
public record StandingsChanged(List<ListingId> listingIds) {

	/** The event's frozen name. */
	public static final String TYPE = "review.standings-changed";

	public StandingsChanged {
		listingIds = List.copyOf(listingIds);
	}

}
