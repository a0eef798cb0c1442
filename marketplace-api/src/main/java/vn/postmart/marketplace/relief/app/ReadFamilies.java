package vn.postmart.marketplace.relief.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import vn.postmart.marketplace.relief.domain.Beneficiary;
import vn.postmart.marketplace.relief.domain.FamilyRow;
import vn.postmart.marketplace.relief.domain.RowError;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** Reads a list of families from CSV in UTF-8, and judges each cell. */
@Component
class ReadFamilies {

	static final List<String> COLUMNS = List.of("full_name", "phone", "national_id", "birth_year", "commune_code",
			"hamlet", "household_size");

	private static final int MAX_ROWS = 5000;

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final JudgeFamily judge;

	ReadFamilies(JudgeFamily judge) {
		this.judge = judge;
	}

	/**
	 * Refused when it is no such file at all; what is wrong with single cells is told
	 * with them.
	 */
	FamilyList read(byte[] csv) {
		List<CsvRecord> records = records(text(csv));
		if (records.isEmpty() || !records.getFirst().getFields().stream().map(String::strip).toList().equals(COLUMNS)) {
			throw RefusedException.rule("relief.columns", String.join(", ", COLUMNS));
		}
		List<CsvRecord> rows = records.subList(1, records.size());
		if (rows.isEmpty() || rows.size() > MAX_ROWS) {
			throw RefusedException.rule("relief.row-count", MAX_ROWS);
		}
		return judge(rows);
	}

	private FamilyList judge(List<CsvRecord> rows) {
		List<Beneficiary> families = new ArrayList<>();
		List<RowError> errors = new ArrayList<>();
		Map<String, Long> seen = new HashMap<>();
		for (CsvRecord record : rows) {
			if (record.getFieldCount() != COLUMNS.size()) {
				errors.add(new RowError(record.getStartingLineNumber(), "", "relief.cell-count",
						List.of(record.getFieldCount(), COLUMNS.size())));
				continue;
			}
			FamilyRow row = row(record);
			JudgeFamily.Judgment judgment = this.judge.judge(row);
			errors.addAll(judgment.errors());
			Beneficiary family = judgment.family();
			if (family != null) {
				Long first = seen.putIfAbsent(Fingerprints.identity(family), row.number());
				if (first == null) {
					families.add(family);
				}
				else {
					errors.add(new RowError(row.number(), "full_name", "relief.duplicate-row", List.of(first)));
				}
			}
		}
		return new FamilyList(rows.size(), families, errors);
	}

	private static FamilyRow row(CsvRecord cells) {
		return new FamilyRow(cells.getStartingLineNumber(), cells.getField(0).strip(), cells.getField(1).strip(),
				cells.getField(2).strip(), cells.getField(3).strip(), cells.getField(4).strip(),
				cells.getField(5).strip(), cells.getField(6).strip());
	}

	private static List<CsvRecord> records(String text) {
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.ofCsvRecord(text)) {
			return reader.stream().limit(MAX_ROWS + 2L).toList();
		}
		catch (CsvParseException | IOException | UncheckedIOException ex) {
			throw RefusedException.rule("relief.unreadable");
		}
	}

	private static String text(byte[] csv) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
			return (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw RefusedException.rule("relief.encoding");
		}
	}

}
