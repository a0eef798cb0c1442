package vn.postmart.marketplace.search.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.search.app.IndexCheck.Drift;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Mends what a comparison found. A document that a listing has gets a version above all
 * that the index has seen of it and is written like any other change, to an index under
 * construction, too; what no listing has is removed.
 */
@Component
class RepairIndex {

	private static final Drift NOTHING = new Drift(0, 0, 0);

	private final Documents documents;

	private final IndexContents contents;

	private final Outbox outbox;

	private final Transactions transactions;

	RepairIndex(Documents documents, IndexContents contents, Outbox outbox, Transactions transactions) {
		this.documents = documents;
		this.contents = contents;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	/** Looks again at what was found, repairs what is still so, and says what it was. */
	Mono<Drift> repair(Comparison found, boolean thorough) {
		return found.agrees() ? Mono.just(NOTHING) : again(found, thorough);
	}

	private Mono<Drift> again(Comparison found, boolean thorough) {
		return this.documents.states(found.all(), thorough)
			.flatMap((now) -> this.contents.refresh()
				.then(Mono.defer(() -> this.contents.of(found.all())))
				.flatMap((indexed) -> mend(found.and(Comparison.of(now, indexed, thorough)), now, indexed)));
	}

	private Mono<Drift> mend(Comparison found, List<DocumentState> documents, List<IndexedState> indexed) {
		Set<UUID> known = documents.stream().map(DocumentState::listingId).collect(Collectors.toSet());
		Set<UUID> nobodys = new HashSet<>(found.ghosts());
		nobodys.removeAll(known);
		Set<UUID> ours = found.all();
		ours.retainAll(known);
		Map<UUID, Long> versions = indexed.stream()
			.collect(Collectors.toMap(IndexedState::listingId, IndexedState::version));
		Map<UUID, Long> above = ours.stream()
			.collect(Collectors.toMap(Function.identity(), (id) -> versions.getOrDefault(id, 0L)));
		return this.contents.remove(nobodys)
			.then(Mono.defer(() -> this.transactions.inBackgroundTransaction(() -> raise(above))))
			.thenReturn(found.drift());
	}

	private Mono<Void> raise(Map<UUID, Long> above) {
		return above.isEmpty() ? Mono.empty()
				: this.documents.raise(above)
					.then(Mono.defer(() -> this.outbox
						.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(above.size())))));
	}

}
