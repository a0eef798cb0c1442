package vn.postmart.marketplace.catalog.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.PlainText;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * An offer as a seller sends it.
 *
 * @param priceVnd of one sale unit, whole đồng; not looked at with {@code catchWeight}
 * @param catchWeight of what is paid by its packed weight; absent of all else
 * @param attributes what it answers to those of its category, by their codes; absent for
 * nothing
 * @param provinceCode with {@code communeCode}, where it comes from; absent for where the
 * stall is
 * @param lot the first harvest, of a new listing
 * @param unharvested true for a new listing that has no harvest yet: then no lot is asked
 * for
 * @param version as it was read, of a listing to be changed
 */
record ListingRequest(@NotBlank @Size(min = 2, max = 120) @PlainText String name,
		@Nullable @Size(max = 120) @PlainText String nameEn, @NotBlank String category,
		@NotBlank @Size(min = 10, max = 4000) @PlainText(lines = true) String description,
		@Nullable @Size(max = 4000) @PlainText(lines = true) String descriptionEn,
		@Nullable @Positive @Max(1_000_000_000) Long priceVnd, @NotNull @Valid UnitRequest unit,
		@Nullable @Valid CatchWeightRequest catchWeight,
		@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal minimum,
		@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal maximum,
		@NotNull @Positive @Digits(integer = 6, fraction = 3) BigDecimal step,
		@NotEmpty Set<@NotNull @Min(1) @Max(12) Integer> seasonMonths, @NotNull GoodsClass goodsClass,
		@NotNull Boolean ownProduce, @NotNull Boolean processed,
		@Nullable @Size(max = 8) List<@NotNull @Valid CertificateRequest> certificates,
		@Nullable @Size(max = 50) Map<String, @Nullable String> attributes, @Nullable String provinceCode,
		@Nullable String communeCode, @Nullable @Valid LotRequest lot, @Nullable Boolean unharvested,
		@Nullable Long version) {

	ListingDraft toDraft() {
		return new ListingDraft(VietnameseText.tidy(this.name), optional(this.nameEn), this.category,
				VietnameseText.tidy(this.description), optional(this.descriptionEn), price(), this.unit.toUnit(),
				(this.catchWeight != null) ? this.catchWeight.toCatchWeight() : null, Quantity.of(this.minimum),
				Quantity.of(this.maximum), Quantity.of(this.step), this.seasonMonths, this.goodsClass, this.ownProduce,
				this.processed, (this.certificates != null)
						? this.certificates.stream().map(CertificateRequest::toClaim).toList() : List.of(),
				answers(), place());
	}

	@Nullable LotDraft firstLot() {
		if (Boolean.TRUE.equals(this.unharvested)) {
			return null;
		}
		if (this.lot == null) {
			throw RefusedException.field("lot", "required");
		}
		return this.lot.toDraft();
	}

	long versionRead() {
		if (this.version == null) {
			throw RefusedException.field("version", "required");
		}
		return this.version;
	}

	private Map<String, String> answers() {
		Map<String, String> answers = new HashMap<>();
		Optional.ofNullable(this.attributes)
			.orElse(Map.of())
			.forEach((code, answer) -> answers.put(code, optional(answer)));
		return answers;
	}

	private Money price() {
		if (this.catchWeight != null) {
			return this.catchWeight.toCatchWeight().price(this.unit.toUnit().netWeight());
		}
		if (this.priceVnd == null) {
			throw RefusedException.field("priceVnd", "required");
		}
		return Money.vnd(this.priceVnd);
	}

	private @Nullable Place place() {
		if (this.provinceCode == null && this.communeCode == null) {
			return null;
		}
		if (this.provinceCode == null || this.communeCode == null) {
			throw RefusedException.field((this.provinceCode == null) ? "provinceCode" : "communeCode", "required");
		}
		return new Place(this.provinceCode, this.communeCode);
	}

	private static String optional(@Nullable String text) {
		return (text != null) ? VietnameseText.tidy(text) : "";
	}

	/**
	 * What is paid by its packed weight.
	 *
	 * @param tolerancePercent how far that may be from the unit's net weight
	 */
	record CatchWeightRequest(@NotNull @Positive @Max(1_000_000_000) Long pricePerKgVnd,
			@NotNull @Min(1) @Max(CatchWeight.WIDEST_PERCENT) Integer tolerancePercent) {

		CatchWeight toCatchWeight() {
			return new CatchWeight(Money.vnd(this.pricePerKgVnd), this.tolerancePercent);
		}

	}

	/**
	 * The unit the price is for.
	 *
	 * @param netMillilitres of what is sold by volume; absent otherwise
	 * @param label as a Vietnamese shopper reads it: "kg", "quả ~1,2 kg", "chục 10 bắp"
	 */
	record UnitRequest(@NotBlank String code, @NotBlank @Size(max = 40) @PlainText String label,
			@Nullable @Size(max = 40) @PlainText String labelEn, @NotNull @Positive @Max(1_000_000) Long netWeightGrams,
			@Nullable @Positive @Max(1_000_000) Long netMillilitres) {

		SaleUnit toUnit() {
			String tidy = VietnameseText.tidy(this.label);
			return new SaleUnit(this.code, tidy, (this.labelEn != null) ? VietnameseText.tidy(this.labelEn) : tidy,
					Weight.grams(this.netWeightGrams), this.netMillilitres);
		}

	}

}
