package vn.postmart.marketplace.relief.domain;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/** So many kits from one listing, each of this quantity. */
public record KitSource(ListingId listingId, Quantity quantity, int kits) {
}
