package vn.postmart.storefront.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * One page of found listings.
 *
 * @param total how many there are in all
 * @param next opaque place of the next page
 * @param degraded whether the search engine is away and the plain search answered
 */
public record ListingPage(List<ListingCard> items, long total, @Nullable String next, @Nullable Facets facets,
		boolean degraded) {

	/** Nothing found, for parts of a page that may be missing. */
	public static ListingPage none() {
		return new ListingPage(List.of(), 0, null, null, false);
	}

	public List<Facet> categories() {
		return (this.facets != null) ? this.facets.category() : List.of();
	}

	public List<Facet> provinces() {
		return (this.facets != null) ? this.facets.province() : List.of();
	}

	/** How the found listings spread. */
	public record Facets(List<Facet> category, List<Facet> province) {

	}

	/** A value to narrow by and how many listings have it. */
	public record Facet(String value, String name, @Nullable String nameEn, long count) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

}
