package vn.postmart.marketplace.catalog.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.GoodsClass;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.UnitOfSale;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.Weight;

/**
 * Reads what a row offers. What a file leaves out stays as it is in a listing that
 * exists, and is the usual in a new one.
 */
final class ReadOffer {

	private static final long DEAREST = 1_000_000_000;

	private static final long HEAVIEST = 1_000_000;

	private static final int NAME = 120;

	private static final int TEXT = 4000;

	private static final int LABEL = 40;

	private static final Quantity ONE = Quantity.of(1);

	private static final Quantity MANY = Quantity.of(999);

	private static final Set<Integer> ALL_YEAR = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());

	private static final Map<String, GoodsClass> KINDS = Map.of("tuoi", GoodsClass.FRESH, "kho", GoodsClass.DRY, "long",
			GoodsClass.LIQUID, "mat", GoodsClass.CHILLED, "song", GoodsClass.LIVE);

	/** North and south, and the counter's own word. */
	private static final Map<String, String> SYNONYMS = Map.of("trai", "qua", "ky", "kg", "ki", "kg", "gam", "g",
			"gram", "g");

	private static final Set<String> WRITTEN_AS_CODED = Set.of("kg", "g");

	private final Cells cells;

	private final Surroundings around;

	private final Optional<Known> known;

	ReadOffer(Cells cells, Surroundings around, Optional<Known> known) {
		this.cells = cells;
		this.around = around;
		this.known = known;
	}

	ListingDraft draft(Place place, @Nullable List<CertificateClaim> certificates) {
		String category = text(SheetColumn.CATEGORY);
		Quantity minimum = this.cells.quantity(SheetColumn.MINIMUM, ONE);
		Money quoted = Money.vnd(this.cells.whole(SheetColumn.PRICE, DEAREST));
		CatchWeight catchWeight = catchWeight(quoted);
		SaleUnit unit = unit();
		return new ListingDraft(this.cells.text(SheetColumn.NAME, 2, NAME),
				kept(SheetColumn.NAME_EN, NAME, this.known.map(Known::nameEn)), category,
				this.cells.text(SheetColumn.DESCRIPTION, 10, TEXT),
				kept(SheetColumn.DESCRIPTION_EN, TEXT, this.known.map(Known::descriptionEn)),
				(catchWeight != null) ? catchWeight.price(unit.netWeight()) : quoted, unit, catchWeight, minimum,
				this.cells.quantity(SheetColumn.MAXIMUM, (minimum.compareTo(MANY) > 0) ? minimum : MANY),
				this.cells.quantity(SheetColumn.STEP, ONE), seasonMonths(), goodsClass(),
				truth(SheetColumn.OWN_PRODUCE), truth(SheetColumn.PROCESSED),
				(certificates != null) ? certificates : List.of(),
				ReadAnswers.read(this.cells, this.around, category, this.known), place);
	}

	private String text(SheetColumn column) {
		return this.cells.text(column, 1, NAME);
	}

	private String kept(SheetColumn column, int most, Optional<String> now) {
		return this.cells.optional(column, most, this.around.has(column) ? "" : now.orElse(""));
	}

	private SaleUnit unit() {
		String written = VietnameseText.fold(text(SheetColumn.UNIT));
		String code = SYNONYMS.getOrDefault(written, written);
		if (this.cells.isEmpty(SheetColumn.UNIT_LABEL) && !WRITTEN_AS_CODED.contains(code)) {
			this.cells.fault(SheetColumn.UNIT_LABEL, "required");
		}
		String label = this.cells.optional(SheetColumn.UNIT_LABEL, LABEL, code);
		String labelEn = this.cells.optional(SheetColumn.UNIT_LABEL_EN, LABEL,
				this.around.has(SheetColumn.UNIT_LABEL_EN) ? label : this.known.map(Known::unitLabelEn).orElse(label));
		return new SaleUnit(code, label, labelEn, Weight.grams(grams(code)), millilitres());
	}

	private @Nullable CatchWeight catchWeight(Money perKilogram) {
		if (!this.around.has(SheetColumn.WEIGHT_TOLERANCE)) {
			return this.known.map(Known::weightTolerance).map((now) -> new CatchWeight(perKilogram, now)).orElse(null);
		}
		return this.cells.isEmpty(SheetColumn.WEIGHT_TOLERANCE) ? null : new CatchWeight(perKilogram,
				(int) this.cells.whole(SheetColumn.WEIGHT_TOLERANCE, CatchWeight.WIDEST_PERCENT));
	}

	private @Nullable Long millilitres() {
		if (!this.around.has(SheetColumn.NET_VOLUME)) {
			return this.known.map(Known::unitMillilitres).orElse(null);
		}
		return this.cells.isEmpty(SheetColumn.NET_VOLUME) ? null
				: Long.valueOf(this.cells.whole(SheetColumn.NET_VOLUME, HEAVIEST));
	}

	private long grams(String unit) {
		long usual = UnitOfSale.of(unit)
			.stream()
			.flatMapToLong((known) -> known.grams().stream())
			.findFirst()
			.orElse(0);
		return (usual > 0 && this.cells.isEmpty(SheetColumn.NET_WEIGHT)) ? usual
				: this.cells.whole(SheetColumn.NET_WEIGHT, HEAVIEST);
	}

	private Set<Integer> seasonMonths() {
		return this.cells.isEmpty(SheetColumn.SEASON_MONTHS) ? ALL_YEAR
				: this.cells.read(SheetColumn.SEASON_MONTHS, CellReading::months, "catalog.cell-months")
					.orElse(ALL_YEAR);
	}

	private GoodsClass goodsClass() {
		return this.cells.read(SheetColumn.GOODS_CLASS, ReadOffer::goodsClass, "catalog.cell-goods-class")
			.orElse(GoodsClass.FRESH);
	}

	private static Optional<GoodsClass> goodsClass(String cell) {
		return Arrays.stream(GoodsClass.values())
			.filter((kind) -> kind.name().equalsIgnoreCase(cell))
			.findFirst()
			.or(() -> Optional.ofNullable(KINDS.get(VietnameseText.fold(cell))));
	}

	private boolean truth(SheetColumn column) {
		return this.cells.read(column, CellReading::truth, "catalog.cell-truth").orElse(false);
	}

}
