package vn.postmart.marketplace.search.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.seller.StallKind;
import vn.postmart.marketplace.shared.Quantity;

/**
 * What a list shows of a listing, as it is kept in the index. What depends on the day
 * stands first, so that the rest can be passed on unread.
 *
 * @param catchWeight whether the price is an estimate, paid by the packed weight; absent
 * when it is not
 */
@JsonPropertyOrder({ ListingCard.SEASON_MONTHS, ListingCard.MARKS })
public record ListingCard(UUID id, String name, String nameEn, Stall stall, String category, long priceVnd, Unit unit,
		@Nullable Long pricePerKgVnd, @Nullable Long pricePerLitreVnd, Place province, Place commune,
		List<Integer> seasonMonths, List<Mark> marks, @Nullable Photo photo, Quantity available,
		@Nullable LocalDate harvestedOn, GoodsClass goodsClass, boolean postable,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean catchWeight,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Rating rating,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long soldGrams,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate shipBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OrderWindow window) {

	/** The first field of a card. */
	public static final String SEASON_MONTHS = "seasonMonths";

	/** The second field of a card. */
	public static final String MARKS = "marks";

	public ListingCard {
		seasonMonths = List.copyOf(seasonMonths);
		marks = List.copyOf(marks);
	}

	/** Who sells it. */
	public record Stall(UUID id, String name, StallKind kind) {
	}

	/** What the price is for. */
	public record Unit(String code, String label, String labelEn, long netWeightGrams) {
	}

	/** A province or commune. */
	public record Place(String code, String name) {
	}

	/** A quality mark; it is not shown from the day it expires. */
	public record Mark(String scheme, @Nullable Integer grade, @Nullable LocalDate expiresOn) {
	}

	/** What buyers think of it; absent until one said so. */
	public record Rating(long averageTenths, long count) {
	}

	/** The picture of a card. */
	public record Photo(UUID id, String alt) {
	}

}
