package vn.postmart.marketplace.catalog.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

/**
 * What the fields of an offer must be to one another; each alone was checked when it was
 * read.
 */
public final class ListingRules {

	private static final List<Function<ListingDraft, Optional<FieldError>>> RULES = List.of(ListingRules::knownUnit,
			ListingRules::weightOfUnit, ListingRules::volumeOfUnit, ListingRules::countOnLabel,
			ListingRules::weighedPiece, ListingRules::priceOfPiece);

	/** What a chục is, here and there. */
	private static final Pattern COUNT_OF_CHUC = Pattern.compile("\\b(10|12|14|16)\\b");

	private static final long MILLILITRES_OF_LITRE = 1000;

	private ListingRules() {
	}

	/** Everything that is wrong, in the order of the form. */
	public static List<FieldError> check(ListingDraft draft) {
		return Stream
			.of(RULES.stream().flatMap((rule) -> rule.apply(draft).stream()),
					draft.wayOfSale().check("", draft.minimum(), draft.step()).stream(),
					checkQuantities("", draft.minimum(), draft.maximum(), draft.step()).stream())
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * Everything that is wrong with how much may be bought.
	 * @param path where the quantities stand in the request, such as {@code items[2].}
	 */
	public static List<FieldError> checkQuantities(String path, Quantity minimum, Quantity maximum, Quantity step) {
		if (maximum.compareTo(minimum) < 0) {
			return List.of(FieldError.of(path + "maximum", "catalog.maximum-below-minimum"));
		}
		long range = maximum.thousandths() - minimum.thousandths();
		return (range > 0 && step.thousandths() > range)
				? List.of(FieldError.of(path + "step", "catalog.step-too-large")) : List.of();
	}

	private static Optional<FieldError> knownUnit(ListingDraft draft) {
		return UnitOfSale.of(draft.unit().code()).isPresent() ? Optional.empty()
				: error("unit.code", "catalog.unit-unknown");
	}

	private static Optional<FieldError> weightOfUnit(ListingDraft draft) {
		SaleUnit unit = draft.unit();
		return UnitOfSale.of(unit.code())
			.filter((known) -> known.grams().isPresent())
			.filter((known) -> known.grams().getAsLong() != unit.netWeight().grams())
			.flatMap((known) -> error("unit.netWeightGrams", "catalog.unit-weight", known.grams().getAsLong()));
	}

	/** A litre is a litre. */
	private static Optional<FieldError> volumeOfUnit(ListingDraft draft) {
		Long volume = draft.unit().netMillilitres();
		return UnitOfSale.of(draft.unit().code())
			.filter((known) -> known == UnitOfSale.LIT && volume != null && volume != MILLILITRES_OF_LITRE)
			.flatMap((known) -> error("unit.netMillilitres", "catalog.unit-volume", MILLILITRES_OF_LITRE));
	}

	private static Optional<FieldError> countOnLabel(ListingDraft draft) {
		SaleUnit unit = draft.unit();
		return UnitOfSale.of(unit.code())
			.filter(UnitOfSale::countVaries)
			.filter((known) -> !COUNT_OF_CHUC.matcher(unit.label()).find())
			.flatMap((known) -> error("unit.label", "catalog.unit-count"));
	}

	/** A kilogram is not weighed again, and a litre not at all. */
	private static Optional<FieldError> weighedPiece(ListingDraft draft) {
		SaleUnit unit = draft.unit();
		boolean piece = unit.netMillilitres() == null
				&& UnitOfSale.of(unit.code()).filter((known) -> known.grams().isPresent()).isEmpty();
		return (draft.catchWeight() != null && !piece)
				? error("catchWeight.tolerancePercent", "catalog.catch-weight-unit") : Optional.empty();
	}

	private static Optional<FieldError> priceOfPiece(ListingDraft draft) {
		return (draft.price().amount() == 0) ? error("catchWeight.pricePerKgVnd", "catalog.catch-weight-price")
				: Optional.empty();
	}

	private static Optional<FieldError> error(String field, String code, Object... args) {
		return Optional.of(FieldError.of(field, code, args));
	}

}
