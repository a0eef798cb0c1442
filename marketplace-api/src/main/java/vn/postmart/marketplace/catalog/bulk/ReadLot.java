package vn.postmart.marketplace.catalog.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Known;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.domain.LotDraft;
import vn.postmart.marketplace.catalog.domain.LotRules;
import vn.postmart.marketplace.shared.Quantity;

/**
 * Reads the harvest that comes with a row: a new listing needs one unless its harvest is
 * promised, and a lot that the listing has already stays as it is. Without a code of its
 * own a lot goes by its day, so that the same file twice records it once.
 */
final class ReadLot {

	private static final String CODE = "[0-9A-Za-z][0-9A-Za-z._/-]{0,39}";

	private final Cells cells;

	private final LocalDate today;

	private final Optional<Known> known;

	ReadLot(Cells cells, LocalDate today, Optional<Known> known) {
		this.cells = cells;
		this.today = today;
		this.known = known;
	}

	/** The harvest; null when none came, which a {@code promised} one need not yet. */
	@Nullable LotDraft draft(boolean promised) {
		if ((promised || this.known.isPresent()) && this.cells.isEmpty(SheetColumn.HARVESTED)
				&& this.cells.isEmpty(SheetColumn.LOT_CODE) && this.cells.isEmpty(SheetColumn.QUANTITY)) {
			return null;
		}
		LocalDate harvested = this.cells.read(SheetColumn.HARVESTED, CellReading::day, "catalog.cell-day")
			.orElse(this.today);
		String code = this.cells.optional(SheetColumn.LOT_CODE, 40, DateTimeFormatter.BASIC_ISO_DATE.format(harvested));
		if (!code.matches(CODE)) {
			this.cells.fault(SheetColumn.LOT_CODE, "catalog.cell-lot-code");
		}
		return this.known.filter((listing) -> listing.lots().contains(code)).isPresent() ? null
				: unrecorded(code, harvested);
	}

	private LotDraft unrecorded(String code, LocalDate harvested) {
		LocalDate bestBefore = this.cells.isEmpty(SheetColumn.BEST_BEFORE) ? null
				: this.cells.read(SheetColumn.BEST_BEFORE, CellReading::day, "catalog.cell-day").orElse(null);
		if (this.cells.isEmpty(SheetColumn.QUANTITY)) {
			this.cells.fault(SheetColumn.QUANTITY, "required");
		}
		LotDraft lot = new LotDraft(code, harvested, bestBefore,
				this.cells.quantity(SheetColumn.QUANTITY, Quantity.of(1)));
		LotRules.check("", lot, this.today)
			.forEach((error) -> this.cells.fault(FieldColumns.of(error.field()), error.code(), error.args().toArray()));
		return lot;
	}

}
