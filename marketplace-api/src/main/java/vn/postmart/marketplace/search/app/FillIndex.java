package vn.postmart.marketplace.search.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Brings the index up to date, in batches, whatever the event was about: one that comes
 * late finds nothing left to do. While the engine is away a new event is set for a little
 * later, so that no outage is too long.
 */
@Component
class FillIndex implements EventConsumer {

	private static final Logger logger = LoggerFactory.getLogger(FillIndex.class);

	private static final int BATCH = 500;

	private static final Duration AGAIN = Duration.ofSeconds(5);

	private final Documents documents;

	private final SearchIndex index;

	private final Outbox outbox;

	private final Transactions transactions;

	private final Clock clock;

	/**
	 * When a try is set for already: one is enough, however many events fail meanwhile.
	 */
	private final AtomicReference<Instant> nextTry = new AtomicReference<>(Instant.MIN);

	FillIndex(Documents documents, SearchIndex index, Outbox outbox, Transactions transactions, Clock clock) {
		this.documents = documents;
		this.index = index;
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
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.index.ensure()
			.filter(Boolean::booleanValue)
			.flatMap((made) -> this.transactions.inBackgroundTransaction(this.documents::forgetIndexed))
			.then(Mono.defer(this::batch))
			.onErrorResume(this::later);
	}

	private Mono<Void> batch() {
		return this.documents.unindexed(BATCH)
			.filter((waiting) -> !waiting.isEmpty())
			.flatMap((waiting) -> write(waiting)
				.then(Mono.defer(() -> (waiting.size() == BATCH) ? batch() : Mono.empty())));
	}

	private Mono<Void> write(List<VersionedDocument> waiting) {
		return this.index.write(waiting)
			.then(Mono.defer(() -> this.transactions.inBackgroundTransaction(() -> this.documents.indexed(waiting))));
	}

	private Mono<Void> later(Throwable failure) {
		Instant now = this.clock.instant();
		Instant set = this.nextTry.getAndUpdate((next) -> next.isAfter(now) ? next : now.plus(AGAIN));
		if (set.isAfter(now)) {
			return Mono.empty();
		}
		logger.warn("The search index is filled later: {}", failure.toString());
		return this.transactions.inBackgroundTransaction(() -> this.outbox.append(
				OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(0)).notBefore(now.plus(AGAIN))));
	}

}
