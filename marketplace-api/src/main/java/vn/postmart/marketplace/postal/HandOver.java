package vn.postmart.marketplace.postal;

/**
 * A parcel given to its addressee at a counter.
 *
 * @param proof CODE, SIGNATURE or ID_SHOWN
 * @param receiver who took it, when not the addressee; empty otherwise
 */
public record HandOver(ItemId itemId, String officeCode, String clerk, String proof, String receiver) {
}
