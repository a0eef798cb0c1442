package vn.postmart.marketplace.catalog.bulk;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetRow;
import vn.postmart.marketplace.seller.StallId;

/** Imports and their rows. Everything joins the caller's transaction. */
public interface Imports {

	/** Adds an import with rows still to be checked. */
	Mono<Void> add(ImportJob job, List<SheetRow> rows);

	/** The import, or empty. */
	Mono<ImportJob> find(ImportId id);

	/** The same, locked until the transaction ends. */
	Mono<ImportJob> lock(ImportId id);

	/** Writes down where an import is. */
	Mono<Void> put(ImportJob job);

	/** The latest imports of a stall, or those of operators, newest first. */
	Flux<ImportJob> latest(@Nullable StallId stall, int size);

	/** Rows still to be checked, in the order of the file. */
	Flux<SheetRow> unchecked(ImportId id, int size);

	/** Rows whose code stands in the file before, with the row where. */
	Mono<Map<Integer, Integer>> repeated(ImportId id);

	/** Keeps what was found of rows. */
	Mono<Void> keep(ImportId id, List<JudgedRow> rows);

	/** Bad rows after a row, in the order of the file. */
	Flux<BadRow> bad(ImportId id, int after, int size);

	/** A row that cannot be loaded, as it was sent and what is wrong with it. */
	record BadRow(SheetRow row, List<CellFault> faults) {

		public BadRow {
			faults = List.copyOf(faults);
		}

	}

}
