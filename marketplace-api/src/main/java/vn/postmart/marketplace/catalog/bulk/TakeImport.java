package vn.postmart.marketplace.catalog.bulk;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.bulk.sheet.ReadSheet;
import vn.postmart.marketplace.catalog.bulk.sheet.Sheet;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Takes a file of listings in; its rows are checked afterwards, apart from the request.
 */
@Component
public class TakeImport {

	private final ReadSheet readSheet;

	private final Imports imports;

	private final RunImports runImports;

	private final StallActs acts;

	private final IdSource ids;

	private final Clock clock;

	TakeImport(ReadSheet readSheet, Imports imports, RunImports runImports, StallActs acts, IdSource ids, Clock clock) {
		this.readSheet = readSheet;
		this.imports = imports;
		this.runImports = runImports;
		this.acts = acts;
		this.ids = ids;
		this.clock = clock;
	}

	/** Reads a file apart from the event loop. Refused, saying why, when it is none. */
	public Mono<Sheet> read(SheetFormat format, byte[] file) {
		return Mono.fromCallable(() -> this.readSheet.read(format, file)).subscribeOn(Schedulers.boundedElastic());
	}

	/**
	 * Takes a file of a stall, or of an operator, whose rows name their stalls. Refused
	 * as not found to anybody who may not act for the stall. Joins the caller's
	 * transaction.
	 */
	public Mono<ImportId> take(Actor actor, @Nullable StallId stall, Sheet sheet) {
		if ((stall == null) != sheet.columns().contains(SheetColumn.STALL)) {
			return Mono.error(() -> RefusedException
				.rule((stall == null) ? "catalog.import-stall-missing" : "catalog.import-stall-not-yours"));
		}
		ImportId id = new ImportId(this.ids.next());
		ImportJob job = ImportJob.taken(id, stall, actor.subject(), sheet.format(), sheet.columns(),
				sheet.rows().size(), this.clock.instant());
		Mono<Void> noted = (stall != null) ? this.acts.record(actor, stall, "catalog.import-listings", id.toString())
				: Mono.empty();
		return noted.then(Mono.defer(() -> this.imports.add(job, sheet.rows())))
			.then(Mono.defer(() -> this.runImports.start(id)))
			.thenReturn(id);
	}

}
