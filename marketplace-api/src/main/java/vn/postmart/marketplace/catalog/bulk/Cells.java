package vn.postmart.marketplace.catalog.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.postmart.marketplace.catalog.bulk.sheet.FormulaText;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.shared.PlainTextValidator;
import vn.postmart.marketplace.shared.Quantity;

/**
 * The cells of one row as they are read one after the other; what is wrong is noted, and
 * a stand-in goes on in its place so that the rest is judged too.
 */
final class Cells {

	private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(1_000_000);

	private final SheetRow row;

	private final List<CellFault> faults = new ArrayList<>();

	Cells(SheetRow row) {
		this.row = row;
		row.cells().forEach(this::refuseFormula);
	}

	private void refuseFormula(SheetColumn column, String cell) {
		if (FormulaText.is(cell)) {
			fault(column, "catalog.cell-formula");
		}
	}

	int number() {
		return this.row.number();
	}

	boolean isEmpty(SheetColumn column) {
		return this.row.cell(column).isEmpty();
	}

	/** A text that must be there. */
	String text(SheetColumn column, int least, int most) {
		String text = required(column);
		if (!text.isEmpty() && text.length() < least) {
			fault(column, "catalog.cell-short", least);
		}
		return checked(column, text, most);
	}

	/** A text, or what stands for an empty cell. */
	String optional(SheetColumn column, int most, String otherwise) {
		return isEmpty(column) ? otherwise : checked(column, plain(column), most);
	}

	private String checked(SheetColumn column, String text, int most) {
		if (text.length() > most) {
			fault(column, "catalog.cell-long", most);
		}
		if (!PlainTextValidator.isPlain(text, true)) {
			fault(column, "catalog.cell-characters");
		}
		return text;
	}

	/** A whole number from one on that must be there. */
	long whole(SheetColumn column, long most) {
		return read(column, CellReading::whole, "catalog.cell-whole").filter((value) -> within(column, value, most))
			.orElse(1L);
	}

	private boolean within(SheetColumn column, long value, long most) {
		if (value < 1 || value > most) {
			fault(column, "catalog.cell-range", 1, most);
		}
		return value >= 1 && value <= most;
	}

	/** A quantity above nothing, or what stands for an empty cell. */
	Quantity quantity(SheetColumn column, Quantity otherwise) {
		if (isEmpty(column)) {
			return otherwise;
		}
		Optional<BigDecimal> value = read(column, CellReading::decimal, "catalog.cell-quantity");
		if (value.isPresent() && (value.get().signum() <= 0 || value.get().compareTo(MOST_UNITS) >= 0)) {
			fault(column, "catalog.cell-quantity");
			return otherwise;
		}
		return value.map(Quantity::of).orElse(otherwise);
	}

	/** What a cell says that must be there; empty, and noted, when it says nothing. */
	<T> Optional<T> read(SheetColumn column, Function<String, Optional<T>> reading, String code) {
		String cell = required(column);
		Optional<T> value = cell.isEmpty() ? Optional.empty() : reading.apply(cell);
		if (!cell.isEmpty() && value.isEmpty()) {
			fault(column, code);
		}
		return value;
	}

	private String required(SheetColumn column) {
		if (isEmpty(column)) {
			fault(column, "required");
		}
		return plain(column);
	}

	private String plain(SheetColumn column) {
		return FormulaText.plain(this.row.cell(column));
	}

	/** Notes what is wrong, at most one fault for a cell. */
	void fault(SheetColumn column, String code, Object... args) {
		if (this.faults.stream().noneMatch((fault) -> fault.column().equals(column))) {
			this.faults.add(new CellFault(column, code, List.of(args)));
		}
	}

	List<CellFault> faults() {
		return this.faults.stream().sorted(Comparator.comparing(CellFault::column)).toList();
	}

}
