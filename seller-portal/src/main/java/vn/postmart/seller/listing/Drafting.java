package vn.postmart.seller.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.postmart.seller.input.MillilitresInput;
import org.jspecify.annotations.Nullable;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.postmart.seller.input.DayInput;
import vn.postmart.seller.input.DongInput;
import vn.postmart.seller.input.GramsInput;
import vn.postmart.seller.input.QuantityInput;
import vn.postmart.web.form.Form;
import vn.postmart.web.page.Page;

/**
 * Makes what is sent to the API out of forms that were checked.
 */
final class Drafting {

	private static final int MONTHS_AFTER_HARVEST = 2;

	private static final BigDecimal MOST_PER_ORDER = BigDecimal.valueOf(30);

	private Drafting() {
	}

	/**
	 * A new listing. One order takes up to thirty units, or as many as there are. What is
	 * fresh is in season from its harvest on for three months unless months are ticked,
	 * what keeps is all year.
	 */
	static ListingDraft fresh(ListingDesk desk, Page page) {
		Form form = desk.form();
		GoodsKind kind = kind(form);
		ListingDraft.NewLot lot = ListingForm.isUnharvested(form) ? null : lot(form);
		BigDecimal most = (lot != null)
				? lot.quantity().setScale(0, RoundingMode.FLOOR).max(BigDecimal.ONE).min(MOST_PER_ORDER)
				: MOST_PER_ORDER;
		return new ListingDraft(form.value("name"), null, form.value("category"), form.value("description"), null,
				price(form), unit(form, page), catchWeight(form), BigDecimal.ONE, most, BigDecimal.ONE,
				months(form, kind, lot), kind.goodsClass(), true, kind.isProcessed(), List.of(), desk.answers(), null,
				null, lot, (lot == null) ? Boolean.TRUE : null, null);
	}

	/** A listing with its changes; what the form does not show stays. */
	static ListingDraft changed(ListingDesk desk, OwnListing before, Page page) {
		Form form = desk.form();
		GoodsKind kind = kind(form);
		boolean sameKind = kind == GoodsKind.of(before);
		Set<Integer> ticked = ticked(form);
		return new ListingDraft(form.value("name"), before.nameEn(), form.value("category"), form.value("description"),
				before.descriptionEn(), price(form), renamed(unit(form, page), before.unit()), catchWeight(form),
				before.minimum(), before.maximum(), before.step(), ticked.isEmpty() ? before.seasonMonths() : ticked,
				sameKind ? before.goodsClass() : kind.goodsClass(), before.ownProduce(),
				sameKind ? before.processed() : kind.isProcessed(), before.certificates(), desk.answers(),
				before.province().code(), before.commune().code(), null, null, Long.valueOf(form.value("version")));
	}

	/** A harvest. */
	static ListingDraft.NewLot lot(Form form) {
		return new ListingDraft.NewLot(DayInput.parse(form.value("harvestedOn")).orElseThrow(),
				DayInput.parse(form.value("bestBefore")).orElse(null),
				QuantityInput.parse(form.value("quantity")).orElseThrow());
	}

	/** Of one unit; what is weighed when packed has its price by the kilogram. */
	private static @Nullable Long price(Form form) {
		return Pricing.isWeighed(form) ? null : Long.valueOf(DongInput.parse(form.value("price")).orElseThrow());
	}

	private static @Nullable CatchWeight catchWeight(Form form) {
		return Pricing.catchWeight(form).filter((read) -> Pricing.isWeighed(form)).orElse(null);
	}

	/** The unit, named as typed or else as it is called in Vietnamese. */
	static OwnListing.Unit unit(Form form, Page page) {
		SaleUnit unit = SaleUnit.of(form.value("unit")).orElse(SaleUnit.KG);
		String label = form.has("unitLabel") ? form.value("unitLabel") : page.text("unit.stored." + unit.code());
		long grams = unit.isWeight() ? unit.grams() : GramsInput.parse(form.value("weight")).orElseThrow();
		return new OwnListing.Unit(unit.code(), label, null, grams, volume(form));
	}

	/** Only what is sold by volume has one. */
	private static @Nullable Long volume(Form form) {
		OptionalLong millilitres = MillilitresInput.parse(form.value("volume"));
		return millilitres.isPresent() ? Long.valueOf(millilitres.getAsLong()) : null;
	}

	/** A unit that kept its label keeps its English one. */
	private static OwnListing.Unit renamed(OwnListing.Unit unit, OwnListing.Unit before) {
		return unit.label().equals(before.label()) ? new OwnListing.Unit(unit.code(), unit.label(), before.labelEn(),
				unit.netWeightGrams(), unit.netMillilitres()) : unit;
	}

	private static GoodsKind kind(Form form) {
		return GoodsKind.named(form.value("making")).orElseThrow();
	}

	private static Set<Integer> months(Form form, GoodsKind kind, ListingDraft.@Nullable NewLot lot) {
		Set<Integer> ticked = ticked(form);
		if (!ticked.isEmpty()) {
			return ticked;
		}
		LocalDate harvest = (lot != null) ? lot.harvestedOn() : ListingForm.today();
		return (kind == GoodsKind.FRESH)
				? IntStream.rangeClosed(0, MONTHS_AFTER_HARVEST)
					.mapToObj((later) -> harvest.plusMonths(later).getMonthValue())
					.collect(Collectors.toCollection(TreeSet::new))
				: IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<Integer> ticked(Form form) {
		return form.values("months")
			.stream()
			.filter((month) -> month.matches("[1-9]|1[0-2]"))
			.map(Integer::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
