package vn.postmart.marketplace.catalog.bulk.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.bulk.CellFault;
import vn.postmart.marketplace.catalog.bulk.FaultWords;
import vn.postmart.marketplace.catalog.bulk.ImportJob;
import vn.postmart.marketplace.catalog.bulk.Imports.BadRow;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetHead;
import vn.postmart.marketplace.seller.StallId;

import org.springframework.stereotype.Component;

/** Words imports for the wire: what is wrong, where, in the reader's language. */
@Component
class BulkPresenter {

	/**
	 * As much of a cell as is shown; whole cells of a page of rows could be many
	 * megabytes.
	 */
	static final int LONGEST_CELL = 200;

	private final FaultWords words;

	private final SheetHead head;

	BulkPresenter(FaultWords words, SheetHead head) {
		this.words = words;
		this.head = head;
	}

	ImportResource job(ImportJob job) {
		StallId stall = job.stall();
		return new ImportResource(job.id().value(), (stall != null) ? stall.value() : null, job.state(), job.rows(),
				job.good(), job.bad(), job.done(), job.createdAt(), job.changedAt(),
				"/api/v1/imports/" + job.id() + "/errors");
	}

	ErrorPage errors(List<BadRow> rows, int size, Locale locale) {
		return new ErrorPage(rows.stream().map((row) -> row(row, locale)).toList(),
				(rows.size() == size) ? rows.getLast().row().number() : null);
	}

	private RowResource row(BadRow bad, Locale locale) {
		Map<String, String> cells = new LinkedHashMap<>();
		new TreeMap<>(bad.row().cells()).forEach((column, cell) -> cells.put(column.key(), shown(cell)));
		return new RowResource(bad.row().number(), cells,
				bad.faults().stream().map((fault) -> fault(bad, fault, locale)).toList());
	}

	private CellError fault(BadRow bad, CellFault fault, Locale locale) {
		return new CellError(fault.column().key(), this.head.title(fault.column(), locale),
				shown(bad.row().cell(fault.column())), this.words.of(fault, locale));
	}

	private static String shown(String cell) {
		if (cell.length() <= LONGEST_CELL) {
			return cell;
		}
		int end = Character.isHighSurrogate(cell.charAt(LONGEST_CELL - 1)) ? LONGEST_CELL - 1 : LONGEST_CELL;
		return cell.substring(0, end) + "…";
	}

	/**
	 * An import.
	 *
	 * @param stallId null for an operator's file
	 * @param done rows that are loaded
	 */
	record ImportResource(UUID id, @Nullable UUID stallId, ImportJob.State state, int rows, int good, int bad, int done,
			Instant createdAt, Instant changedAt, String errorsUrl) {
	}

	/**
	 * Bad rows in the order of the file.
	 *
	 * @param next the row to ask on after; null at the end
	 */
	record ErrorPage(List<RowResource> rows, @Nullable Integer next) {
	}

	/**
	 * A bad row.
	 *
	 * @param row as a spreadsheet counts it, the head being 1
	 * @param cells what was sent, by column; the end of long texts is left out here, and
	 * stands in the file of bad rows
	 */
	record RowResource(int row, Map<String, String> cells, List<CellError> errors) {
	}

	/**
	 * A bad cell: its column, what that is called, what stands there, and what is wrong.
	 */
	record CellError(String column, String title, String value, String message) {
	}

}
