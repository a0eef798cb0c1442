package vn.postmart.marketplace.catalog.bulk;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ImportFinished;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Works imports off, a batch for each event. The event, its batch and the event of the
 * next batch are one transaction: a crash repeats a whole batch or none.
 */
@Component
class RunImports implements EventConsumer {

	private final Imports imports;

	private final CheckBatch checkBatch;

	private final LoadBatch loadBatch;

	private final Outbox outbox;

	RunImports(Imports imports, CheckBatch checkBatch, LoadBatch loadBatch, Outbox outbox) {
		this.imports = imports;
		this.checkBatch = checkBatch;
		this.loadBatch = loadBatch;
		this.outbox = outbox;
	}

	@Override
	public String name() {
		return "catalog.run-imports";
	}

	@Override
	public Set<String> types() {
		return Set.of(ImportStep.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.imports.lock(event.payload(ImportStep.class).importId()).flatMap(this::step);
	}

	private Mono<Void> step(ImportJob job) {
		return switch (job.state()) {
			case CHECKING -> this.checkBatch.check(job).flatMap(this::next);
			case RUNNING -> this.loadBatch.load(job).flatMap(this::next);
			case CHECKED, DONE, STOPPED -> Mono.empty();
		};
	}

	private Mono<Void> next(ImportJob job) {
		return switch (job.state()) {
			case CHECKING, RUNNING -> this.imports.put(job).then(Mono.defer(() -> start(job.id())));
			case DONE -> this.imports.put(job).then(Mono.defer(() -> finished(job)));
			case CHECKED, STOPPED -> this.imports.put(job);
		};
	}

	private Mono<Void> finished(ImportJob job) {
		return this.outbox.append(OutboxEvent.of(ImportFinished.TYPE, "import:" + job.id(),
				new ImportFinished(job.id().value(), job.createdBy(), job.done(), job.bad())));
	}

	/** Has the next batch worked off. Joins the caller's transaction. */
	Mono<Void> start(ImportId id) {
		return this.outbox.append(OutboxEvent.of(ImportStep.TYPE, "import:" + id, new ImportStep(id)));
	}

}
