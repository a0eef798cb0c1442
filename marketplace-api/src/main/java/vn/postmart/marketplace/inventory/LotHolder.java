package vn.postmart.marketplace.inventory;

import java.time.Instant;

import vn.postmart.marketplace.shared.Quantity;

/**
 * Goods of a lot that belong to a parcel.
 *
 * @param reference of the parcel, as it was given when the goods were held
 * @param shipped whether they left the household
 */
public record LotHolder(String reference, Quantity quantity, boolean shipped, Instant heldAt) {
}
