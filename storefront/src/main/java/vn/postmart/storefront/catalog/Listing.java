package vn.postmart.storefront.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.web.page.Page;

/**
 * A listing as its page shows it.
 *
 * @param catchWeight of what is paid by its packed weight, null of all else
 * @param pricePerKgVnd for comparing units
 * @param pricePerLitreVnd the same for what is sold by volume
 * @param step quantities are {@code minimum + n × step}, at most {@code maximum}
 * @param attributes what it says of itself, such as its variety
 * @param available what is left, in units
 * @param shipBy the last day on which a pre-order is sent; null of goods in hand
 * @param window when it is sold; null for at any time
 * @param office where the household hands in its parcels
 */
public record Listing(String id, String name, @Nullable String nameEn, String description,
		@Nullable String descriptionEn, Seller stall, CategoryName category, long priceVnd, Unit unit,
		@Nullable CatchWeight catchWeight, long pricePerKgVnd, @Nullable Long pricePerLitreVnd, BigDecimal minimum,
		BigDecimal maximum, BigDecimal step, List<Integer> seasonMonths, boolean inSeason, String goodsClass,
		boolean postable, @Nullable String notPostableReason, List<Answer> attributes, List<Mark> marks,
		List<Photo> photos, Named province, Named commune, List<Lot> lots, BigDecimal available,
		@Nullable LocalDate shipBy, @Nullable OrderWindow window, @Nullable Named office, boolean active) {

	/** The name in the page's language. */
	public String name(Page page) {
		return page.either(this.name, this.nameEn);
	}

	public String description(Page page) {
		return page.either(this.description, this.descriptionEn);
	}

	/** Whether the button to buy belongs on the page. */
	public boolean isForSale() {
		return this.active && this.postable && this.available.compareTo(this.minimum) >= 0 && !isBetweenWindows();
	}

	/** Whether it is sold at another time only. */
	public boolean isBetweenWindows() {
		return this.window != null && !this.window.isOpen();
	}

	/** The most that one order may take now. */
	public BigDecimal orderable() {
		return this.maximum.min(this.available);
	}

	public boolean isSoldAllYear() {
		return this.seasonMonths.size() == 12;
	}

	/** What it says of itself under something its category asks. */
	public record Answer(String name, String nameEn, String text, String textEn, @Nullable String unit) {

		/** What was asked, in the page's language. */
		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

		/** What was answered, with the unit of a number. */
		public String text(Page page) {
			String words = page.either(this.text, this.textEn);
			return (this.unit != null) ? words + " " + this.unit : words;
		}

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
