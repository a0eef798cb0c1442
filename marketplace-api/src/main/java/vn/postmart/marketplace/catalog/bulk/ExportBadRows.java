package vn.postmart.marketplace.catalog.bulk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.bulk.Imports.BadRow;
import vn.postmart.marketplace.catalog.bulk.sheet.ReadSheet;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.catalog.bulk.sheet.WriteSheet;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Writes the bad rows of an import to a file of the kind they came in, with the reason in
 * a last column, so that they are mended and sent again.
 */
@Component
public class ExportBadRows {

	private final ShowImports showImports;

	private final FaultWords words;

	private final WriteSheet writeSheet;

	ExportBadRows(ShowImports showImports, FaultWords words, WriteSheet writeSheet) {
		this.showImports = showImports;
		this.words = words;
		this.writeSheet = writeSheet;
	}

	/** The file; refused as not found to anybody who may not see the import. */
	public Mono<BadRowsFile> export(Actor actor, ImportId id, Locale language) {
		return this.showImports.find(actor, id)
			.zipWith(this.showImports.bad(actor, id, 0, ReadSheet.MAX_ROWS))
			.publishOn(Schedulers.boundedElastic())
			.map((found) -> file(found.getT1(), found.getT2(), language));
	}

	private BadRowsFile file(ImportJob job, List<BadRow> bad, Locale language) {
		List<SheetRow> rows = bad.stream().map((row) -> withReason(row, language)).toList();
		return new BadRowsFile(job.format(), this.writeSheet.write(job.format(), columns(job, bad), rows, language));
	}

	/** Those of the file, those it lacks that something is wrong with, and the reason. */
	private static List<SheetColumn> columns(ImportJob job, List<BadRow> bad) {
		Stream<SheetColumn> wrong = bad.stream()
			.flatMap((row) -> row.faults().stream())
			.map(CellFault::column)
			.sorted();
		return Stream.of(job.columns().stream(), wrong, Stream.of(SheetColumn.REASON))
			.flatMap((some) -> some)
			.distinct()
			.toList();
	}

	private SheetRow withReason(BadRow bad, Locale language) {
		Map<SheetColumn, String> cells = new HashMap<>(bad.row().cells());
		cells.put(SheetColumn.REASON, this.words.of(bad.faults(), language));
		return new SheetRow(bad.row().number(), cells);
	}

	/** A file of bad rows. */
	@SuppressWarnings("ArrayRecordComponent")
	public record BadRowsFile(SheetFormat format, byte[] bytes) {

	}

}
