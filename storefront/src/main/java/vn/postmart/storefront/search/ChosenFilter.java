package vn.postmart.storefront.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.postmart.storefront.catalog.Category;
import vn.postmart.storefront.catalog.ListingPage.Facet;
import vn.postmart.storefront.catalog.ListingPage.PriceCount;
import vn.postmart.web.address.Commune;
import vn.postmart.web.page.Page;

/**
 * Something a list is narrowed to.
 *
 * @param href the list without it
 */
public record ChosenFilter(String name, String href) {

	/** All that a list is narrowed to. */
	static List<ChosenFilter> of(FoundPage list, Page page) {
		SearchQuery query = list.query();
		List<ChosenFilter> chosen = new ArrayList<>();
		Category category = list.category();
		if (category != null) {
			chosen.add(new ChosenFilter(category.name(page), query.withCategory("").href()));
		}
		Commune commune = list.place().commune();
		if (query.deliverable() && commune != null) {
			chosen.add(new ChosenFilter(page.text("search.delivered-to", commune.fullName()),
					query.withDeliverable(false).href()));
		}
		if (query.inSeason()) {
			chosen.add(new ChosenFilter(page.text("card.in-season"), query.withInSeason(false).href()));
		}
		if (!query.province().isEmpty()) {
			chosen.add(new ChosenFilter(province(list), query.withProvince("").href()));
		}
		if (!query.certificate().isEmpty()) {
			chosen.add(new ChosenFilter(certificate(query, page), query.withCertificate("").href()));
		}
		if (!query.pricePerKg().isEmpty()) {
			chosen.add(new ChosenFilter(price(list, page), query.withPricePerKg("").href()));
		}
		return chosen;
	}

	private static String province(FoundPage list) {
		return list.found()
			.provinces()
			.stream()
			.filter((facet) -> facet.value().equals(list.query().province()))
			.map(Facet::name)
			.findFirst()
			.orElse(list.query().province());
	}

	private static String certificate(SearchQuery query, Page page) {
		return page.textOr("mark." + query.certificate().toLowerCase(Locale.ROOT), query.certificate());
	}

	private static String price(FoundPage list, Page page) {
		return list.found()
			.prices()
			.stream()
			.filter((range) -> range.value().equals(list.query().pricePerKg()))
			.map((PriceCount range) -> range.name(page))
			.findFirst()
			.orElse(list.query().pricePerKg());
	}

}
