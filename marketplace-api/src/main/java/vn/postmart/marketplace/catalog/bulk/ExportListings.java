package vn.postmart.marketplace.catalog.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.PlansInForce;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.SalesPlans;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.bulk.sheet.WriteSheet;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Writes a stall's listings to a file that can be sent back, changed or not. */
@Component
public class ExportListings {

	private final Stalls stalls;

	private final BulkListings listings;

	private final SalesPlans plans;

	private final WriteSheet writeSheet;

	ExportListings(Stalls stalls, BulkListings listings, SalesPlans plans, WriteSheet writeSheet) {
		this.stalls = stalls;
		this.listings = listings;
		this.plans = plans;
		this.writeSheet = writeSheet;
	}

	/** The file; refused as not found to anybody who may not act for the stall. */
	public Mono<byte[]> export(Actor actor, StallId stall, SheetFormat format, Locale language) {
		return this.stalls.actingFor(actor, stall)
			.thenMany(Flux.defer(() -> this.listings.ofStall(stall.value())))
			.collectList()
			.zipWhen((drafts) -> this.plans.of(drafts.stream().map(ExportListings::id).toList()))
			.publishOn(Schedulers.boundedElastic())
			.map((found) -> rows(found.getT1(), found.getT2()))
			.map((rows) -> this.writeSheet.write(format, WriteSheet.columns(rows), rows, language));
	}

	private static List<SheetRow> rows(List<BulkDraft> drafts, PlansInForce plans) {
		return IntStream.range(0, drafts.size())
			.mapToObj((i) -> new SheetRow(i + 2, cells(drafts.get(i), plans.of(id(drafts.get(i))))))
			.toList();
	}

	private static ListingId id(BulkDraft draft) {
		return new ListingId(draft.listingId());
	}

	private static Map<SheetColumn, String> cells(BulkDraft draft, SalesPlan plan) {
		Map<SheetColumn, String> cells = new HashMap<>();
		cells.put(SheetColumn.CODE, Optional.ofNullable(draft.code()).orElse(""));
		cells.put(SheetColumn.NAME, draft.name());
		cells.put(SheetColumn.NAME_EN, draft.nameEn());
		cells.put(SheetColumn.CATEGORY, draft.category());
		cells.put(SheetColumn.DESCRIPTION, draft.description());
		cells.put(SheetColumn.DESCRIPTION_EN, draft.descriptionEn());
		cells.put(SheetColumn.PRICE, String.valueOf(draft.priceVnd()));
		Optional.ofNullable(draft.weightTolerance())
			.ifPresent((percent) -> cells.put(SheetColumn.WEIGHT_TOLERANCE, String.valueOf(percent)));
		cells.put(SheetColumn.UNIT, draft.unitCode());
		cells.put(SheetColumn.UNIT_LABEL, draft.unitLabel());
		cells.put(SheetColumn.UNIT_LABEL_EN, draft.unitLabelEn());
		cells.put(SheetColumn.NET_WEIGHT, String.valueOf(draft.unitGrams()));
		Optional.ofNullable(draft.unitMillilitres())
			.ifPresent((volume) -> cells.put(SheetColumn.NET_VOLUME, String.valueOf(volume)));
		cells.put(SheetColumn.MINIMUM, quantity(draft.minimum()));
		cells.put(SheetColumn.MAXIMUM, quantity(draft.maximum()));
		cells.put(SheetColumn.STEP, quantity(draft.step()));
		cells.put(SheetColumn.SEASON_MONTHS,
				draft.seasonMonths().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
		cells.put(SheetColumn.GOODS_CLASS, draft.goodsClass());
		cells.put(SheetColumn.OWN_PRODUCE, yesOrNo(draft.ownProduce()));
		cells.put(SheetColumn.PROCESSED, yesOrNo(draft.processed()));
		cells.put(SheetColumn.COMMUNE, draft.commune());
		cells.put(SheetColumn.ON_SALE, yesOrNo(draft.active()));
		cells.put(SheetColumn.CERTIFICATES,
				CertificateCell.write(Optional.ofNullable(draft.certificates()).orElse(List.of())));
		draft.attributes().forEach((code, answer) -> cells.put(SheetColumn.attribute(code), answer));
		Optional.ofNullable(draft.lot()).ifPresent((lot) -> put(lot, cells));
		WritePlan.put(plan, cells);
		return cells;
	}

	private static void put(BulkDraft.Lot lot, Map<SheetColumn, String> cells) {
		cells.put(SheetColumn.LOT_CODE, lot.code());
		cells.put(SheetColumn.HARVESTED, lot.harvestedOn().toString());
		Optional.ofNullable(lot.bestBefore()).ifPresent((day) -> cells.put(SheetColumn.BEST_BEFORE, day.toString()));
		if (lot.quantity() > 0) {
			cells.put(SheetColumn.QUANTITY, quantity(lot.quantity()));
		}
	}

	private static String quantity(long thousandths) {
		return new Quantity(thousandths).toString();
	}

	/** Read in every language. */
	private static String yesOrNo(boolean truth) {
		return truth ? "1" : "0";
	}

}
