package vn.postmart.marketplace.search.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.search.domain.Facet;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.web.ListingPage.CategoryCount;
import vn.postmart.marketplace.search.web.ListingPage.CertificateCount;
import vn.postmart.marketplace.search.web.ListingPage.Facets;
import vn.postmart.marketplace.search.web.ListingPage.PriceCount;
import vn.postmart.marketplace.search.web.ListingPage.ProvinceCount;

/**
 * What the values of facets are called.
 *
 * @param tree the categories in the order they are shown in
 * @param provinces names by code
 */
record FacetWords(List<CategoryView> tree, Map<String, String> provinces) {

	static FacetWords of(List<CategoryView> tree, List<Province> provinces) {
		return new FacetWords(tree, provinces.stream().collect(Collectors.toMap(Province::code, Province::name)));
	}

	/** The counts of a page, each with its word; those without hits are left out. */
	Facets facets(SearchPage page) {
		return new Facets(categories(page.counts(Facet.CATEGORY)), provinces(page.counts(Facet.PROVINCE)),
				certificates(page.counts(Facet.CERTIFICATE)), prices(page.counts(Facet.PRICE_PER_KG)),
				page.counts(Facet.IN_SEASON).getOrDefault(Facet.YES, 0L),
				page.counts(Facet.DELIVERABLE).get(Facet.YES));
	}

	private static List<CertificateCount> certificates(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new CertificateCount(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong(CertificateCount::count).reversed().thenComparing(CertificateCount::value))
			.toList();
	}

	private static List<PriceCount> prices(Map<String, Long> counts) {
		return PriceRange.ALL.stream()
			.filter((range) -> counts.getOrDefault(range.key(), 0L) > 0)
			.map((range) -> new PriceCount(range.key(), range.from(), range.hasEnd() ? range.below() : null,
					counts.getOrDefault(range.key(), 0L)))
			.toList();
	}

	private List<CategoryCount> categories(Map<String, Long> counts) {
		return this.tree.stream()
			.filter((category) -> counts.containsKey(category.slug()))
			.map((category) -> new CategoryCount(category.slug(), category.name(), category.nameEn(),
					counts.getOrDefault(category.slug(), 0L)))
			.toList();
	}

	private List<ProvinceCount> provinces(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new ProvinceCount(entry.getKey(),
					this.provinces.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
			.sorted(Comparator.comparingLong(ProvinceCount::count).reversed().thenComparing(ProvinceCount::value))
			.toList();
	}

}
