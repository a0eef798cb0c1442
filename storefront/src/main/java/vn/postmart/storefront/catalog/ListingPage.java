package vn.postmart.storefront.catalog;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * One page of found listings.
 *
 * @param total how many there are in all
 * @param next opaque place of the next page
 * @param degraded whether the search engine is away and the plain search answered
 * @param suggestion what was probably meant, where something else was typed
 */
public record ListingPage(List<ListingCard> items, long total, @Nullable String next, @Nullable Facets facets,
		boolean degraded, @Nullable String suggestion) {

	/** Nothing found, for parts of a page that may be missing. */
	public static ListingPage none() {
		return new ListingPage(List.of(), 0, null, null, false, null);
	}

	public List<Facet> categories() {
		return (this.facets != null) ? this.facets.category() : List.of();
	}

	public List<Facet> provinces() {
		return (this.facets != null) ? this.facets.province() : List.of();
	}

	public List<CertificateCount> certificates() {
		return (this.facets != null && this.facets.certificate() != null) ? this.facets.certificate() : List.of();
	}

	public List<PriceCount> prices() {
		return (this.facets != null && this.facets.pricePerKg() != null) ? this.facets.pricePerKg() : List.of();
	}

	/** How many of the found listings are in season. */
	public long inSeason() {
		return (this.facets != null && this.facets.inSeason() != null) ? this.facets.inSeason() : 0;
	}

	/** How many of the found listings get to the shopper's commune in time. */
	public long deliverable() {
		return (this.facets != null && this.facets.deliverable() != null) ? this.facets.deliverable() : 0;
	}

	/** How the found listings spread. */
	public record Facets(List<Facet> category, List<Facet> province, @Nullable List<CertificateCount> certificate,
			@Nullable List<PriceCount> pricePerKg, @Nullable Long inSeason, @Nullable Long deliverable) {

	}

	/** How many listings have a valid mark of a scheme. */
	public record CertificateCount(String value, long count) {

		public String name(Page page) {
			return page.text("mark." + this.value.toLowerCase(Locale.ROOT));
		}

	}

	/** How many listings cost so much a kilogram. */
	public record PriceCount(String value, long from, @Nullable Long below, long count) {

		public String name(Page page) {
			if (this.below == null) {
				return page.text("search.price.from", page.money(this.from));
			}
			return (this.from == 0) ? page.text("search.price.below", page.money(this.below))
					: page.text("search.price.between", page.money(this.from), page.money(this.below));
		}

	}

	/** A value to narrow by and how many listings have it. */
	public record Facet(String value, String name, @Nullable String nameEn, long count) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

}
