package vn.postmart.marketplace.inventory;

import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;

/** What can be ordered of these listings changed. */
public record StockChanged(List<ListingId> listingIds) {

	/** The event's frozen name. */
	public static final String TYPE = "inventory.stock-changed";

	public StockChanged {
		listingIds = List.copyOf(listingIds);
	}

}
