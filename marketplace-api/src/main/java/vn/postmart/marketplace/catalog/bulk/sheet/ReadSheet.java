package vn.postmart.marketplace.catalog.bulk.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Reads a file of listings. What it may not be is refused with a sentence that says so.
 */
@Component
public class ReadSheet {

	/** How many rows a file may have. */
	public static final int MAX_ROWS = 10_000;

	private final SheetHead head;

	ReadSheet(SheetHead head) {
		this.head = head;
	}

	/** The file's columns and rows. Takes a while: not for an event loop. */
	public Sheet read(SheetFormat format, byte[] file) {
		List<RawRow> raw = switch (format) {
			case CSV -> CsvRows.read(file);
			case XLSX -> XlsxRows.read(file);
		};
		if (raw.isEmpty()) {
			throw RefusedException.rule("catalog.import-empty");
		}
		List<SheetColumn> columns = this.head.columns(raw.getFirst().filled());
		List<SheetRow> rows = new ArrayList<>();
		for (RawRow row : raw.subList(1, raw.size())) {
			if (row.length() > columns.size()) {
				throw RefusedException.rule("catalog.import-row-too-long", row.number());
			}
			rows.add(new SheetRow(row.number(), cells(columns, row)));
		}
		if (rows.isEmpty()) {
			throw RefusedException.rule("catalog.import-empty");
		}
		if (rows.size() > MAX_ROWS) {
			throw RefusedException.rule("catalog.import-too-long", MAX_ROWS);
		}
		return new Sheet(format, columns.stream().filter(ReadSheet::isRead).toList(), rows);
	}

	private static boolean isRead(SheetColumn column) {
		return !column.equals(SheetColumn.REASON);
	}

	private static Map<SheetColumn, String> cells(List<SheetColumn> columns, RawRow row) {
		Map<SheetColumn, String> cells = new HashMap<>();
		for (int i = 0; i < columns.size() && i < row.cells().size(); i++) {
			String cell = row.cells().get(i);
			if (!cell.isEmpty() && isRead(columns.get(i))) {
				cells.put(columns.get(i), cell);
			}
		}
		return cells;
	}

}
