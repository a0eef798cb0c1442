package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.search.app.SearchIndex.Target;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Fills a new index beside the one that serves, a step an event, and lets searches go
 * over when it is whole. What is reached is kept after every batch: whoever gets the
 * event again after a crash goes on from there.
 */
@Component
class BuildIndex implements EngineConsumer {

	private static final Logger logger = LoggerFactory.getLogger(BuildIndex.class);

	private static final int BATCH = 500;

	private static final int BATCHES_A_STEP = 8;

	/** Searches that began in the old index end there. */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private final IndexBuilds builds;

	private final IndexGenerations generations;

	private final SearchIndex index;

	private final Documents documents;

	private final ProjectListings project;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	BuildIndex(IndexBuilds builds, IndexGenerations generations, SearchIndex index, Documents documents,
			ProjectListings project, Outbox outbox, Transactions transactions, Clock clock) {
		this.builds = builds;
		this.generations = generations;
		this.index = index;
		this.documents = documents;
		this.project = project;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "search.build-index";
	}

	@Override
	public Set<String> types() {
		return Set.of(BuildStep.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		BuildStep due = event.payload(BuildStep.class);
		return this.builds.find(due.build()).filter((build) -> build.step() == due.step()).flatMap(this::goOn);
	}

	private Mono<Void> goOn(IndexBuild build) {
		return switch (build.state()) {
			case PLANNED -> this.generations.make(build.number())
				.then(Mono.defer(() -> next(build, this.builds::fill, Duration.ZERO)));
			case FILLING -> this.generations.exists(build.number())
				.flatMap((there) -> there ? fill(build, BATCHES_A_STEP)
						: next(build, this.builds::replan, Duration.ZERO));
			case SERVING -> this.generations.removeAllBut(build.number())
				.then(Mono.defer(() -> this.generations.compact(build.number())))
				.then(Mono.defer(() -> this.transactions.inBackgroundTransaction(() -> finish(build))));
			case DONE -> Mono.empty();
		};
	}

	private Mono<Void> fill(IndexBuild build, int batches) {
		if (batches == 0) {
			return next(build, this.builds::fill, Duration.ZERO);
		}
		return this.documents.after(build.reached(), BATCH)
			.flatMap((page) -> page.isEmpty() ? serve(build) : write(build, page, batches));
	}

	private Mono<Void> write(IndexBuild build, List<VersionedDocument> page, int batches) {
		List<UUID> ids = page.stream().map((entry) -> entry.document().listingId()).toList();
		Mono<List<VersionedDocument>> newest = build.describing() ? described(ids) : Mono.just(page);
		return newest.flatMap((documents) -> this.index.write(new Target(false, build.number()), documents))
			.then(Mono.defer(() -> this.transactions
				.inBackgroundTransaction(() -> this.builds.reached(build.number(), ids.getLast(), ids.size()))))
			.then(Mono.defer(() -> this.builds.find(build.number())))
			.flatMap((further) -> fill(further, batches - 1));
	}

	private Mono<List<VersionedDocument>> described(List<UUID> ids) {
		return this.transactions.inBackgroundTransaction(() -> this.project.project(ids))
			.then(Mono.defer(() -> this.documents.of(ids)));
	}

	private Mono<Void> serve(IndexBuild build) {
		return this.generations.serve(build.number())
			.doOnSuccess(
					(done) -> logger.info("Searches go to index {} with {} documents", build.number(), build.done()))
			.then(Mono.defer(() -> next(build, this.builds::serve, GRACE)));
	}

	/**
	 * Moves the build on and sets its next step, unless somebody else has done so.
	 */
	private Mono<Void> next(IndexBuild build, Function<Long, Mono<IndexBuild>> move, Duration pause) {
		return this.transactions.inBackgroundTransaction(() -> this.builds.lock(build.number())
			.filter((now) -> now.step() == build.step())
			.flatMap((now) -> move.apply(now.number()))
			.flatMap((moved) -> this.outbox.append(OutboxEvent.of(BuildStep.TYPE, "search", BuildStep.of(moved))
				.notBefore(this.clock.instant().plus(pause)))));
	}

	/** What found no index to go to meanwhile goes there now. */
	private Mono<Void> finish(IndexBuild build) {
		return this.builds.finish(build.number())
			.then(Mono.defer(() -> this.outbox
				.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(0)))));
	}

}
