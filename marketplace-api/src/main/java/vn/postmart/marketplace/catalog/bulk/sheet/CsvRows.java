package vn.postmart.marketplace.catalog.bulk.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import vn.postmart.marketplace.shared.VietnameseText;
import vn.postmart.marketplace.shared.problem.RefusedException;

/** Rows of a CSV file, separated by commas, semicolons or tabs. */
final class CsvRows {

	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

	private CsvRows() {
	}

	static List<RawRow> read(byte[] file) {
		String text = SheetText.of(file);
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator(text))
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.skipEmptyLines(false)
			.ofCsvRecord(text)) {
			return rows(reader);
		}
		catch (CsvParseException | IOException | UncheckedIOException ex) {
			throw RefusedException.rule("catalog.import-unreadable");
		}
	}

	/** Counted as a spreadsheet does, which shows a cell of several lines in one row. */
	private static List<RawRow> rows(CsvReader<CsvRecord> reader) {
		List<RawRow> rows = new ArrayList<>();
		int number = 0;
		for (CsvRecord csv : reader) {
			number++;
			RawRow row = new RawRow(number, csv.getFields().stream().map(VietnameseText::tidy).toList());
			if (!row.isEmpty()) {
				rows.add(row);
			}
			if (rows.size() == RawRow.READ_AT_MOST) {
				break;
			}
		}
		return rows;
	}

	/**
	 * The one that stands most often in the head; Excel in Vietnamese writes semicolons.
	 * What stands above the head is blank.
	 */
	private static char separator(String text) {
		String head = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		return SEPARATORS.stream()
			.max(Comparator.comparingLong((separator) -> head.chars().filter((c) -> c == separator).count()))
			.orElseThrow();
	}

}
