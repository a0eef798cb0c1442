package vn.postmart.storefront.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A listing as its page shows it.
 *
 * @param pricePerKgVnd for comparing units
 * @param pricePerLitreVnd the same for what is sold by volume
 * @param step quantities are {@code minimum + n × step}, at most {@code maximum}
 * @param available what is left, in units
 * @param office where the household hands in its parcels
 */
public record Listing(String id, String name, @Nullable String nameEn, String description,
		@Nullable String descriptionEn, Seller stall, CategoryName category, long priceVnd, Unit unit,
		long pricePerKgVnd, @Nullable Long pricePerLitreVnd, BigDecimal minimum, BigDecimal maximum, BigDecimal step,
		List<Integer> seasonMonths, boolean inSeason, String goodsClass, boolean postable,
		@Nullable String notPostableReason, List<Mark> marks, List<Photo> photos, Named province, Named commune,
		List<Lot> lots, BigDecimal available, @Nullable Named office, boolean active) {

	/** The name in the page's language. */
	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public String description(Page page) {
		return page.either(this.description, this.descriptionEn);
	}

	/** Whether the button to buy belongs on the page. */
	public boolean isForSale() {
		return this.active && this.postable && this.available.compareTo(this.minimum) >= 0;
	}

	/** The most that one order may take now. */
	public BigDecimal orderable() {
		return this.maximum.min(this.available);
	}

	public boolean isSoldAllYear() {
		return this.seasonMonths.size() == 12;
	}

	/** Who sells, and from where. */
	public record Seller(String id, String name, String kind, @Nullable String ownerName, @Nullable Named commune,
			@Nullable Named province) {

	}

	/** The category's slug and names. */
	public record CategoryName(String slug, String name, @Nullable String nameEn) {

	}

	/** A harvest. */
	public record Lot(String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore, String traceCode) {

	}

}
