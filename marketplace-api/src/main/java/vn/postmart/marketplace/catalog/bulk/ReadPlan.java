package vn.postmart.marketplace.catalog.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.shared.Quantity;

/**
 * Reads how a row sells ahead. Cells that are all empty say nothing, and leave what is
 * planned as it is.
 */
final class ReadPlan {

	private static final long LONGEST_REPEAT = 366;

	private final Cells cells;

	ReadPlan(Cells cells) {
		this.cells = cells;
	}

	SalesPlan plan() {
		return new SalesPlan(promise(), window());
	}

	private SalesPlan.@Nullable Promise promise() {
		if (isEmpty(SheetColumn.SHIP_BY, SheetColumn.CAP)) {
			return null;
		}
		Optional<LocalDate> shipBy = day(SheetColumn.SHIP_BY);
		if (this.cells.isEmpty(SheetColumn.CAP)) {
			this.cells.fault(SheetColumn.CAP, "required");
		}
		Quantity cap = this.cells.quantity(SheetColumn.CAP, Quantity.of(1));
		return shipBy.map((day) -> new SalesPlan.Promise(day, cap)).orElse(null);
	}

	private SalesPlan.@Nullable Window window() {
		if (isEmpty(SheetColumn.WINDOW_OPENS, SheetColumn.WINDOW_CLOSES, SheetColumn.WINDOW_SHIPS,
				SheetColumn.WINDOW_REPEAT, SheetColumn.WINDOW_UNTIL)) {
			return null;
		}
		Optional<Instant> opens = read(SheetColumn.WINDOW_OPENS, CellReading::instant, "catalog.cell-time");
		Optional<Instant> closes = read(SheetColumn.WINDOW_CLOSES, CellReading::instant, "catalog.cell-time");
		Optional<LocalDate> ships = day(SheetColumn.WINDOW_SHIPS);
		Integer repeat = repeat();
		LocalDate until = until();
		return (opens.isPresent() && closes.isPresent() && ships.isPresent())
				? new SalesPlan.Window(opens.get(), closes.get(), ships.get(), repeat, until) : null;
	}

	private @Nullable Integer repeat() {
		if (this.cells.isEmpty(SheetColumn.WINDOW_REPEAT)) {
			if (!this.cells.isEmpty(SheetColumn.WINDOW_UNTIL)) {
				this.cells.fault(SheetColumn.WINDOW_REPEAT, "required");
			}
			return null;
		}
		return (int) this.cells.whole(SheetColumn.WINDOW_REPEAT, LONGEST_REPEAT);
	}

	private @Nullable LocalDate until() {
		return this.cells.isEmpty(SheetColumn.WINDOW_UNTIL) ? null : day(SheetColumn.WINDOW_UNTIL).orElse(null);
	}

	private Optional<LocalDate> day(SheetColumn column) {
		return read(column, CellReading::day, "catalog.cell-day");
	}

	private <T> Optional<T> read(SheetColumn column, Function<String, Optional<T>> reading, String code) {
		return this.cells.read(column, reading, code);
	}

	private boolean isEmpty(SheetColumn... columns) {
		return Stream.of(columns).allMatch(this.cells::isEmpty);
	}

}
