package vn.postmart.marketplace.inventory;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;

/**
 * A lot was taken back from everybody who has some of it.
 *
 * @param traceCode of the lot, as its sticker shows it
 * @param reason as buyers read it
 */
public record LotRecalled(LotId lotId, ListingId listingId, String traceCode, String reason) {

	/** The event's frozen name. */
	public static final String TYPE = "inventory.lot-recalled";

}
