package vn.postmart.storefront.product;

import java.util.List;

import vn.postmart.storefront.catalog.Listing;
import vn.postmart.storefront.catalog.ListingCard;
import vn.postmart.storefront.catalog.Offers;
import vn.postmart.storefront.review.ListingReviews;
import vn.postmart.web.address.Province;

/**
 * A listing, and what it costs to send to the province the shopper chose.
 *
 * @param to the chosen province
 * @param offers of the same product, this one among them
 * @param related what can be bought in its place
 * @param reviews the newest, and how it stands with its buyers
 */
public record ProductPage(Listing listing, List<Province> provinces, ToProvince to, Offers offers,
		List<ListingCard> related, ListingReviews reviews) {

}
