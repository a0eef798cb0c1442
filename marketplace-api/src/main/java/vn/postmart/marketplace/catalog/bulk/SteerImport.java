package vn.postmart.marketplace.catalog.bulk;

import java.time.Clock;
import java.util.function.UnaryOperator;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Has an import load what was checked, or stop. Everything joins the caller's transaction
 * and is refused as not found to anybody who may not see the import.
 */
@Component
public class SteerImport {

	private final Imports imports;

	private final RunImports runImports;

	private final ShowImports showImports;

	private final StallActs acts;

	private final Clock clock;

	SteerImport(Imports imports, RunImports runImports, ShowImports showImports, StallActs acts, Clock clock) {
		this.imports = imports;
		this.runImports = runImports;
		this.showImports = showImports;
		this.acts = acts;
		this.clock = clock;
	}

	/**
	 * Loads the good rows. Refused while the file is checked, and when rows are bad
	 * unless they are to be skipped.
	 */
	public Mono<ImportJob> commit(Actor actor, ImportId id, boolean skipBad) {
		return change(actor, id, "catalog.commit-import", (job) -> job.started(skipBad, this.clock.instant()))
			.delayUntil((job) -> this.runImports.start(id));
	}

	/** Stops loading after the batch under way; what is loaded stays. */
	public Mono<ImportJob> stop(Actor actor, ImportId id) {
		return change(actor, id, "catalog.stop-import", (job) -> job.stopped(this.clock.instant()));
	}

	private Mono<ImportJob> change(Actor actor, ImportId id, String act, UnaryOperator<ImportJob> change) {
		return this.imports.lock(id)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.delayUntil((job) -> this.showImports.allow(actor, job))
			.map(change)
			.delayUntil(this.imports::put)
			.delayUntil((job) -> note(actor, job, act));
	}

	private Mono<Void> note(Actor actor, ImportJob job, String act) {
		StallId stall = job.stall();
		return (stall != null) ? this.acts.record(actor, stall, act, job.id().toString()) : Mono.empty();
	}

}
