package vn.postmart.storefront.catalog;

import java.util.List;

/**
 * A few listings that can be ordered now.
 */
public record ListingRow(List<ListingCard> items) {

}
