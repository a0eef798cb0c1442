package vn.postmart.marketplace.inventory.domain;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What one parcel takes of one lot.
 *
 * @param reference of the parcel's holder
 */
public record Pick(String reference, LotId lotId, ListingId listingId, Quantity quantity) {
}
