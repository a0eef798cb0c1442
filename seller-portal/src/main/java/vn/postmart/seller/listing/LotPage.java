package vn.postmart.seller.listing;

import java.util.List;

/**
 * What the page of one harvest shows.
 *
 * @param sticker the page to print, at the storefront
 */
public record LotPage(OwnListing listing, OwnListing.Lot lot, List<LotParcel> parcels, String sticker) {

}
