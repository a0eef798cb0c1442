package vn.postmart.marketplace.search.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A page of listings; {@code degraded} says that sorting by relevance is only rough just
 * now, {@code suggestion} is what was probably meant where something else was typed.
 */
@JsonPropertyOrder("items")
record ListingPage(List<Item> items, long total, @Nullable String next, Facets facets, boolean degraded,
		@Nullable String suggestion) {

	/** Where the items stand in a page as JSON. */
	static final int ITEMS_AT = "{\"items\":[".length();

	/**
	 * A listing; {@code inSeason} is of today. It says what {@link TodaysCards} writes.
	 */
	record Item(UUID id, String name, String nameEn, ListingCard.Stall stall, String category, long priceVnd,
			ListingCard.Unit unit, @Nullable Long pricePerKgVnd, ListingCard.Place province, ListingCard.Place commune,
			List<Integer> seasonMonths, boolean inSeason, List<Mark> marks, ListingCard.@Nullable Photo photo,
			Quantity available, @Nullable LocalDate harvestedOn, GoodsClass goodsClass, boolean postable,
			ListingCard.@Nullable Rating rating, @Nullable Long soldGrams, @Nullable LocalDate shipBy,
			@Nullable OrderWindow window) {
	}

	record Mark(String scheme, @Nullable Integer grade) {
	}

	/**
	 * How the hits spread; {@code inSeason} is how many are in season today,
	 * {@code deliverable} how many get to the commune that was asked for in time.
	 */
	record Facets(List<CategoryCount> category, List<ProvinceCount> province, List<CertificateCount> certificate,
			List<PriceCount> pricePerKg, long inSeason, @Nullable Long deliverable) {
	}

	/** Hits with a valid mark of a scheme. */
	record CertificateCount(String value, long count) {
	}

	/**
	 * Hits whose kilogram costs {@code from} đồng or more and less than {@code below}.
	 */
	record PriceCount(String value, long from, @Nullable Long below, long count) {
	}

	record CategoryCount(String value, String name, String nameEn, long count) {
	}

	record ProvinceCount(String value, String name, long count) {
	}

}
