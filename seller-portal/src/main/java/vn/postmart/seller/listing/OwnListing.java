package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.postmart.web.page.Page;

/**
 * A listing as its seller sees it.
 *
 * @param priceVnd of one unit; an estimate of what is weighed when packed
 * @param shipBy the day until which what is on sale is sent, if it is not harvested yet
 * @param stock every lot with what is on hand and what is held for orders
 * @param preOrders what is sold before its harvest
 */
public record OwnListing(String id, String name, @Nullable String nameEn, String description,
		@Nullable String descriptionEn, Shelf category, long priceVnd, Unit unit, @Nullable CatchWeight catchWeight,
		BigDecimal minimum, BigDecimal maximum, BigDecimal step, Set<Integer> seasonMonths, String goodsClass,
		boolean postable, @Nullable String notPostableReason, List<Photo> photos, Place province, Place commune,
		BigDecimal available, @Nullable LocalDate shipBy, boolean active, long version, boolean ownProduce,
		boolean processed, List<Answer> attributes, List<Certificate> certificates, List<Lot> stock,
		List<PreOrder> preOrders) {

	/** The picture that stands for it. */
	public @Nullable Photo photo() {
		return this.photos.isEmpty() ? null : this.photos.getFirst();
	}

	/** The price with what it is for. */
	public String priceTag(Page page) {
		String unitName = page.either(this.unit.label(), this.unit.labelEn());
		return (this.catchWeight != null) ? this.catchWeight.words(page, unitName, this.unit.netWeightGrams())
				: page.money(this.priceVnd) + "/" + unitName;
	}

	/** The page that finds what many stalls offer under its name. */
	public String productsByItsName() {
		return UriComponentsBuilder.fromPath("/listings/{id}/product")
			.queryParam("q", "{name}")
			.encode()
			.buildAndExpand(this.id, this.name)
			.toUriString();
	}

	/** Whether nothing of it is left to sell. */
	public boolean isSoldOut() {
		return this.available.signum() == 0;
	}

	/**
	 * What it says of itself under what its category asks.
	 *
	 * @param value as it is kept
	 * @param text as it is read
	 */
	public record Answer(String code, String name, String nameEn, String value, String text, String textEn,
			@Nullable String unit) {

		/** The answer as it is read, with the unit of a number. */
		public String text(Page page) {
			String words = page.either(this.text, this.textEn);
			return (this.unit != null) ? words + " " + this.unit : words;
		}

	}

	/** The category by slug and names. */
	public record Shelf(String slug, String name, String nameEn) {

	}

	/** The unit the price is for. */
	public record Unit(String code, String label, @Nullable String labelEn, long netWeightGrams,
			@Nullable Long netMillilitres) {

	}

	/** A picture by its id, with its words. */
	public record Photo(String id, String alt) {

	}

	/** A province or commune. */
	public record Place(String code, String name) {

	}

	/**
	 * A quality mark as it was claimed.
	 *
	 * @param id null for one that is yet to be claimed
	 * @param document PDF or JPEG, null when none was sent
	 */
	public record Certificate(@Nullable String id, String scheme, @Nullable Integer grade, String number, String issuer,
			@Nullable LocalDate issuedOn, @Nullable LocalDate expiresOn, @Nullable String status,
			@Nullable String document) {

	}

	/** The harvest of that id. */
	public Optional<Lot> lot(String lot) {
		return this.stock.stream().filter((each) -> each.id().equals(lot)).findFirst();
	}

	/** The pre-order of that id. */
	public Optional<PreOrder> preOrder(String lot) {
		return this.preOrders.stream().filter((each) -> each.id().equals(lot)).findFirst();
	}

	/**
	 * What is sold before its harvest.
	 *
	 * @param cap how much may be promised
	 * @param late whether its day passed and somebody still waits
	 */
	public record PreOrder(String id, LocalDate shipBy, BigDecimal cap, BigDecimal promised, boolean late) {
	}

	/**
	 * A harvest.
	 *
	 * @param traceCode what its sticker leads by
	 * @param recalled whether nobody may buy or eat of it any more
	 */
	public record Lot(String id, String code, LocalDate harvestedOn, @Nullable LocalDate bestBefore, BigDecimal onHand,
			BigDecimal reserved, String traceCode, boolean recalled) {

	}

}
