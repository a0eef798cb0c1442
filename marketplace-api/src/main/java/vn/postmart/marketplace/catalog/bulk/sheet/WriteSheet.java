package vn.postmart.marketplace.catalog.bulk.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/**
 * Writes listings to a file that is read back unchanged. No cell is ever a formula: what
 * looks like one gets an apostrophe in front, which reading takes away.
 */
@Component
public class WriteSheet {

	private static final Set<SheetColumn> FIGURES = Set.of(SheetColumn.PRICE, SheetColumn.WEIGHT_TOLERANCE,
			SheetColumn.NET_WEIGHT, SheetColumn.NET_VOLUME, SheetColumn.MINIMUM, SheetColumn.MAXIMUM, SheetColumn.STEP,
			SheetColumn.QUANTITY, SheetColumn.CAP, SheetColumn.WINDOW_REPEAT);

	private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,3})?");

	/** By it Excel knows UTF-8. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final SheetHead head;

	WriteSheet(SheetHead head) {
		this.head = head;
	}

	/**
	 * The columns of a stall's file: the usual ones, and those of the attributes its rows
	 * answer.
	 */
	public static List<SheetColumn> columns(List<SheetRow> rows) {
		Stream<SheetColumn> usual = SheetColumn.USUAL.stream().filter((column) -> !column.equals(SheetColumn.STALL));
		Stream<SheetColumn> attributes = rows.stream()
			.flatMap((row) -> row.cells().keySet().stream())
			.filter(SheetColumn::isAttribute)
			.distinct()
			.sorted();
		return Stream.concat(usual, attributes).toList();
	}

	/** A file of rows, its head in a language. Takes a while: not for an event loop. */
	public byte[] write(SheetFormat format, List<SheetColumn> columns, List<SheetRow> rows, Locale language) {
		List<String> titles = columns.stream().map((column) -> this.head.title(column, language)).toList();
		try {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			switch (format) {
				case CSV -> csv(file, titles, columns, rows);
				case XLSX -> xlsx(file, titles, columns, rows);
			}
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void csv(ByteArrayOutputStream file, List<String> titles, List<SheetColumn> columns,
			List<SheetRow> rows) throws IOException {
		file.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
		try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
			csv.writeRecord(titles);
			for (SheetRow row : rows) {
				csv.writeRecord(columns.stream().map((column) -> FormulaText.masked(row.cell(column))).toList());
			}
		}
	}

	private static void xlsx(ByteArrayOutputStream file, List<String> titles, List<SheetColumn> columns,
			List<SheetRow> rows) throws IOException {
		try (Workbook workbook = new Workbook(file, "Postmart", null)) {
			Worksheet sheet = workbook.newWorksheet("Postmart");
			for (int column = 0; column < columns.size(); column++) {
				sheet.value(0, column, titles.get(column));
				for (int row = 0; row < rows.size(); row++) {
					put(sheet, row + 1, column, FIGURES.contains(columns.get(column)),
							rows.get(row).cell(columns.get(column)));
				}
			}
		}
	}

	private static void put(Worksheet sheet, int row, int column, boolean figure, String cell) {
		if (figure && NUMBER.matcher(cell).matches()) {
			sheet.value(row, column, new BigDecimal(cell));
		}
		else if (!cell.isEmpty()) {
			sheet.value(row, column, FormulaText.masked(cell));
		}
	}

}
