package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.search.app.IndexGenerations.State;
import vn.postmart.marketplace.search.app.SearchIndex.Target;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Brings the index up to date, in batches, whatever the event was about: one that comes
 * late finds nothing left to do. While the engine is away a new event is set for a little
 * later, so that no outage is too long.
 */
@Component
class FillIndex implements EngineConsumer {

	private static final Logger logger = LoggerFactory.getLogger(FillIndex.class);

	private static final int BATCH = 500;

	/** Far from the lease of an event, even where a batch takes a second. */
	private static final int MOST_BATCHES = 10;

	private final Documents documents;

	private final SearchIndex index;

	private final IndexGenerations generations;

	private final IndexBuilds builds;

	private final PlanBuild plan;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	/**
	 * When a try is set for already: one is enough, however many events fail meanwhile.
	 */
	private final AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);

	/**
	 * How many events asked since the fill that is under way began, its own among them.
	 */
	private final AtomicInteger asked = new AtomicInteger();

	FillIndex(Documents documents, SearchIndex index, IndexGenerations generations, IndexBuilds builds, PlanBuild plan,
			Outbox outbox, Transactions transactions, Clock clock) {
		this.documents = documents;
		this.index = index;
		this.generations = generations;
		this.builds = builds;
		this.plan = plan;
		this.outbox = outbox;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "search.fill-index";
	}

	@Override
	public Set<String> types() {
		return Set.of(DocumentsChanged.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return Mono.defer(() -> (this.asked.getAndIncrement() > 0) ? Mono.empty() : fill());
	}

	/**
	 * One fill at a time: it writes for all who ask meanwhile, and if it may have missed
	 * what they asked for, another event follows.
	 */
	private Mono<Void> fill() {
		return this.generations.state()
			.flatMap((state) -> this.plan.ifNeeded(state).then(Mono.defer(() -> batches(state))))
			.onErrorResume(this::later)
			.defaultIfEmpty(false)
			.flatMap((more) -> (this.asked.getAndSet(0) > 1 || more) ? again(this.clock.instant()) : Mono.empty())
			.doOnCancel(() -> this.asked.set(0));
	}

	/** Writes for as long as an event's lease allows; says whether more is waiting. */
	private Mono<Boolean> batches(State state) {
		return batch(state).repeat(MOST_BATCHES - 1).takeUntil((more) -> !more).last(false);
	}

	private Mono<Boolean> batch(State state) {
		return this.documents.unindexed(BATCH)
			.filter((waiting) -> !waiting.isEmpty())
			.flatMap((waiting) -> write(waiting, state).map((written) -> written && waiting.size() == BATCH))
			.defaultIfEmpty(false);
	}

	/**
	 * Asks for the build after the documents were read: one that starts later finds them
	 * itself.
	 */
	private Mono<Boolean> write(List<VersionedDocument> waiting, State state) {
		return this.builds.current()
			.filter((build) -> build.state() == IndexBuild.State.FILLING)
			.map((build) -> new Target(state == State.FITS, build.number()))
			.defaultIfEmpty(new Target(state == State.FITS, null))
			.filter((target) -> !target.nowhere())
			.flatMap((target) -> write(waiting, target));
	}

	private Mono<Boolean> write(List<VersionedDocument> waiting, Target target) {
		return this.index.write(target, waiting)
			.then(Mono.defer(() -> this.transactions.inBackgroundTransaction(() -> this.documents.indexed(waiting))))
			.thenReturn(true);
	}

	/** Tries again after a while, for all who asked. */
	private Mono<Boolean> later(Throwable failure) {
		this.asked.set(0);
		Instant now = this.clock.instant();
		Instant set = this.nextTry.getAndUpdate((next) -> next.isAfter(now) ? next : now.plus(TRIED_AGAIN));
		if (set.isAfter(now)) {
			return Mono.empty();
		}
		logger.warn("The search index is filled later: {}", failure.toString());
		return again(now.plus(TRIED_AGAIN)).thenReturn(false);
	}

	private Mono<Void> again(Instant due) {
		return this.transactions.inBackgroundTransaction(() -> this.outbox
			.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(0)).notBefore(due)));
	}

}
