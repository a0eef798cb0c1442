package vn.postmart.storefront.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A listing as lists show it.
 */
public record ListingCard(String id, String name, @Nullable String nameEn, Seller stall, String category, long priceVnd,
		Unit unit, @Nullable Long pricePerKgVnd, @Nullable Long pricePerLitreVnd, Named province, Named commune,
		List<Integer> seasonMonths, boolean inSeason, List<Mark> marks, @Nullable Photo photo, BigDecimal available,
		@Nullable LocalDate harvestedOn, boolean postable, @Nullable Boolean catchWeight) {

	/** Whether the price is an estimate, paid by the packed weight. */
	public boolean isWeighed() {
		return Boolean.TRUE.equals(this.catchWeight);
	}

	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public boolean isSoldOut() {
		return this.available.signum() <= 0;
	}

	/** Who sells. */
	public record Seller(String id, String name, String kind) {

	}

}
