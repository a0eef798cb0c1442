package vn.postmart.marketplace.catalog.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.NotPostable;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.domain.AttributeRules;
import vn.postmart.marketplace.catalog.domain.CertificateClaim;
import vn.postmart.marketplace.catalog.domain.CertificateRules;
import vn.postmart.marketplace.catalog.domain.IndicationRules;
import vn.postmart.marketplace.catalog.domain.ListingDraft;
import vn.postmart.marketplace.catalog.domain.ListingRules;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.catalog.domain.Place;
import vn.postmart.marketplace.catalog.domain.PostalScreening;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;

import org.springframework.stereotype.Component;

/**
 * Judges a row by the rules that a listing made in the portal goes by, and words what is
 * to be written when it is good.
 */
@Component
class JudgeRow {

	private static final Place NOWHERE = new Place("", "");

	private static final UUID NOBODY = new UUID(0, 0);

	private final Addresses addresses;

	private final IdSource ids;

	JudgeRow(Addresses addresses, IdSource ids) {
		this.addresses = addresses;
		this.ids = ids;
	}

	JudgedRow judge(SheetRow row, Surroundings around) {
		Cells cells = new Cells(row);
		UUID stall = stall(cells, row, around);
		String code = code(cells, around);
		Optional<Known> known = around.known(stall, code);
		if (known.isEmpty() && CellReading.id(code).isPresent()) {
			cells.fault(SheetColumn.CODE, "catalog.cell-listing-unknown");
		}
		Place place = place(cells, around.stalls().getOrDefault(stall, NOWHERE), known);
		List<CertificateClaim> certificates = around.has(SheetColumn.CERTIFICATES) ? CertificateCell.read(cells, row)
				: null;
		ListingDraft draft = new ReadOffer(cells, around, known).draft(place, certificates);
		SalesPlan plan = new ReadPlan(cells).plan();
		LotDraft lot = new ReadLot(cells, around.today(), known).draft(plan.promise() != null);
		ruled(draft, around).forEach((error) -> fault(cells, error));
		UUID listing = known.map(Known::listingId).orElseGet(this.ids::next);
		around.plans().check(new ListingId(listing), plan).forEach((error) -> fault(cells, error));
		List<CellFault> faults = cells.faults();
		return faults.isEmpty()
				? new JudgedRow(row.number(),
						write(stall, listing, code, known, cells, around, draft, certificates, lot, plan), faults)
				: new JudgedRow(row.number(), null, faults);
	}

	private static UUID stall(Cells cells, SheetRow row, Surroundings around) {
		UUID owner = around.stall();
		if (owner != null) {
			return owner;
		}
		Optional<UUID> named = CellReading.id(row.cell(SheetColumn.STALL)).filter(around.stalls()::containsKey);
		if (named.isEmpty()) {
			cells.fault(SheetColumn.STALL, "catalog.cell-stall-unknown");
		}
		return named.orElse(NOBODY);
	}

	private static String code(Cells cells, Surroundings around) {
		Integer first = around.repeated().get(cells.number());
		if (first != null) {
			cells.fault(SheetColumn.CODE, "catalog.cell-code-twice", first);
		}
		return cells.text(SheetColumn.CODE, 1, 60);
	}

	private Place place(Cells cells, Place stall, Optional<Known> known) {
		if (cells.isEmpty(SheetColumn.COMMUNE)) {
			return known.map(Known::place).orElse(stall);
		}
		return cells.read(SheetColumn.COMMUNE, this.addresses::commune, "catalog.cell-commune-unknown")
			.map((commune) -> new Place(commune.province().code(), commune.code()))
			.orElse(stall);
	}

	private static List<FieldError> ruled(ListingDraft draft, Surroundings around) {
		List<FieldError> errors = new ArrayList<>(ListingRules.check(draft));
		if (!around.categories().contains(draft.category())) {
			errors.add(FieldError.of("category", "catalog.category-unknown"));
		}
		errors.addAll(AttributeRules.check(draft.attributes(), around.asked(draft.category())));
		errors.addAll(CertificateRules.check(draft.certificates(), around.today()));
		errors.addAll(IndicationRules.check(draft, placeOf(draft), around.indications()));
		return errors;
	}

	private static void fault(Cells cells, FieldError error) {
		cells.fault(FieldColumns.of(error.field()), error.code(), error.args().toArray());
	}

	private static BulkDraft write(UUID stall, UUID listing, String code, Optional<Known> known, Cells cells,
			Surroundings around, ListingDraft draft, @Nullable List<CertificateClaim> certificates,
			@Nullable LotDraft lot, SalesPlan plan) {
		Optional<NotPostable> barred = PostalScreening.screen(draft.goods(), around.rules());
		boolean active = cells.isEmpty(SheetColumn.ON_SALE) ? known.map(Known::active).orElse(true)
				: CellReading.truth(cells.optional(SheetColumn.ON_SALE, 10, "")).orElse(true);
		return new BulkDraft(listing, stall, known.isPresent() ? known.get().code() : code, draft.name(),
				draft.nameEn(), draft.category(), draft.description(), draft.descriptionEn(), draft.quoted().amount(),
				Optional.ofNullable(draft.catchWeight()).map(CatchWeight::tolerancePercent).orElse(null),
				draft.unit().code(), draft.unit().label(), draft.unit().labelEn(), draft.unit().netWeight().grams(),
				draft.unit().netMillilitres(), draft.minimum().thousandths(), draft.maximum().thousandths(),
				draft.step().thousandths(), draft.seasonMonths(), draft.goodsClass().name(), draft.ownProduce(),
				draft.processed(), barred.map(NotPostable::reason).orElse(null),
				barred.map(NotPostable::reasonEn).orElse(null), active, placeOf(draft).provinceCode(),
				placeOf(draft).communeCode(), AttributeRules.kept(draft.attributes(), around.asked(draft.category())),
				certificates, lot(lot), plan.equals(SalesPlan.NONE) ? null : plan);
	}

	private static Place placeOf(ListingDraft draft) {
		return Optional.ofNullable(draft.place()).orElse(NOWHERE);
	}

	private static BulkDraft.@Nullable Lot lot(@Nullable LotDraft lot) {
		return (lot != null) ? new BulkDraft.Lot(Optional.ofNullable(lot.code()).orElse(""), lot.harvestedOn(),
				lot.bestBefore(), lot.quantity().thousandths()) : null;
	}

}
