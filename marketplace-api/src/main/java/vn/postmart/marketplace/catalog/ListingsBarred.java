package vn.postmart.marketplace.catalog;

import java.util.List;

import vn.postmart.marketplace.seller.StallId;

/**
 * Offers of a stall that were on sale are no longer, because the post carries them no
 * more.
 */
public record ListingsBarred(StallId stallId, List<ListingId> listingIds, NotPostable because) {

	/** The event's frozen name. */
	public static final String TYPE = "catalog.listings-barred";

	public ListingsBarred {
		listingIds = List.copyOf(listingIds);
	}

}
