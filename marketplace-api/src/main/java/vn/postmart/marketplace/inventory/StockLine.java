package vn.postmart.marketplace.inventory;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/** A quantity of a listing, in its sale unit. */
public record StockLine(ListingId listingId, Quantity quantity) {
}
