package vn.postmart.marketplace.inventory;

import java.time.Instant;

import vn.postmart.marketplace.catalog.ListingId;

/**
 * Goods in a parcel that must not be eaten or used.
 *
 * @param reference of the parcel
 * @param traceCode of the lot
 */
public record RecalledGoods(String reference, ListingId listingId, String traceCode, String reason,
		Instant recalledAt) {
}
