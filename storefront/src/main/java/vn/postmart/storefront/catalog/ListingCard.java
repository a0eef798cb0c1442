package vn.postmart.storefront.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A listing as lists show it.
 *
 * @param shipBy the last day on which a pre-order is sent; null of goods in hand
 * @param window when it is sold; null for at any time
 */
public record ListingCard(String id, String name, @Nullable String nameEn, Seller stall, String category, long priceVnd,
		Unit unit, @Nullable Long pricePerKgVnd, @Nullable Long pricePerLitreVnd, Named province, Named commune,
		List<Integer> seasonMonths, boolean inSeason, List<Mark> marks, @Nullable Photo photo, BigDecimal available,
		@Nullable LocalDate harvestedOn, boolean postable, @Nullable Boolean catchWeight, @Nullable Rating rating,
		@Nullable Long soldGrams, @Nullable LocalDate shipBy, @Nullable OrderWindow window) {

	/** Whether the price is an estimate, paid by the packed weight. */
	public boolean isWeighed() {
		return Boolean.TRUE.equals(this.catchWeight);
	}

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	/** What buyers think of it, whether anybody said so or not. */
	public Rating given() {
		return (this.rating != null) ? this.rating : Rating.NONE;
	}

	public boolean isSoldOut() {
		return this.available.signum() <= 0;
	}

	/** How much of it buyers got; 0 when nobody did. */
	public long sold() {
		return (this.soldGrams != null) ? this.soldGrams : 0;
	}

	/** What buyers think of it. */
	public record Rating(long averageTenths, long count) {

		/** Nobody said anything yet. */
		static final Rating NONE = new Rating(0, 0);

	}

	/** Who sells. */
	public record Seller(String id, String name, String kind) {

	}

}
