package vn.postmart.marketplace.inventory.app;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A lot with what is on hand of it, and how much of that is held for orders; nobody buys
 * of a recalled one.
 */
public record ShelvedLot(LotId id, ListingId listingId, Quantity onHand, Quantity reserved, boolean recalled) {
}
