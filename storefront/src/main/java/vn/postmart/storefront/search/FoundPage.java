package vn.postmart.storefront.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.ListingPage;
import vn.postmart.storefront.catalog.ListingPage.Facet;
import vn.postmart.web.page.Page;

/**
 * A list of found listings with the ways to narrow it.
 *
 * @param category the category the list is of
 * @param place where the shopper is
 */
public record FoundPage(SearchQuery query, ListingPage found, @Nullable Category category, List<Category> tree,
		DeliveryPlace place) {

	private static final int CHIPS = 8;

	/** All that the list is narrowed to. */
	public List<ChosenFilter> chosen(Page page) {
		return ChosenFilter.of(this, page);
	}

	/** The provinces with most listings; the chosen one is always among them. */
	public List<Facet> provinceChips() {
		List<Facet> provinces = this.found.provinces();
		return provinces.stream()
			.filter((facet) -> provinces.indexOf(facet) < CHIPS || facet.value().equals(this.query.province()))
			.toList();
	}

	/** The provinces beyond the chips. */
	public List<Facet> moreProvinces() {
		List<Facet> shown = provinceChips();
		return this.found.provinces().stream().filter((facet) -> !shown.contains(facet)).toList();
	}

}
