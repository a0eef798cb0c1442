package vn.postmart.storefront.home;

import java.util.List;

import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.ListingPage;
import vn.postmart.storefront.catalog.StallPage;
import vn.postmart.storefront.relief.Programme;

/**
 * What the first page shows; parts the API could not give are empty.
 */
public record HomePage(ListingPage inSeason, List<Category> categories, StallPage stalls, List<Programme> programmes) {

}
