package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.search.app.IndexCheck.Drift;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Compares the projection with the index and repairs what does not agree. When both come
 * to the same sum a check of versions ends there; otherwise it goes through the listings,
 * a page an event, and whoever gets the event again after a crash goes on from there.
 */
@Component
class CheckIndex implements EngineConsumer {

	private static final int PAGE = 2000;

	private final IndexChecks checks;

	private final IndexContents contents;

	private final IndexGenerations generations;

	private final Documents documents;

	private final RepairIndex repair;

	private final Outbox outbox;

	private final Transactions transactions;

	CheckIndex(IndexChecks checks, IndexContents contents, IndexGenerations generations, Documents documents,
			RepairIndex repair, Outbox outbox, Transactions transactions) {
		this.checks = checks;
		this.contents = contents;
		this.generations = generations;
		this.documents = documents;
		this.repair = repair;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	@Override
	public String name() {
		return "search.check-index";
	}

	@Override
	public Set<String> types() {
		return Set.of(CheckStep.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		CheckStep due = event.payload(CheckStep.class);
		return this.checks.running(due.check()).filter((check) -> check.step() == due.step()).flatMap(this::goOn);
	}

	private Mono<Void> goOn(IndexCheck check) {
		return worthwhile(check).flatMap((worthwhile) -> worthwhile ? compare(check)
				: this.transactions.inBackgroundTransaction(() -> this.checks.finish(check.number())));
	}

	/** Not while an index is being built, nor when the sums agree. */
	private Mono<Boolean> worthwhile(IndexCheck check) {
		Mono<Boolean> fits = this.generations.state().map((state) -> state == IndexGenerations.State.FITS);
		return (check.thorough() || check.reached() != null) ? fits
				: fits.flatMap((there) -> there ? sumsDiffer() : Mono.just(false));
	}

	private Mono<Boolean> sumsDiffer() {
		return this.checks.sum()
			.flatMap((ours) -> this.contents.refresh()
				.then(Mono.defer(this.contents::sum))
				.map((theirs) -> !ours.equals(theirs)))
			.defaultIfEmpty(true);
	}

	private Mono<Void> compare(IndexCheck check) {
		return this.documents.states(check.reached(), PAGE, check.thorough()).flatMap((page) -> {
			UUID last = page.isEmpty() ? null : page.getLast().listingId();
			return this.contents.refresh()
				.then(Mono.defer(() -> this.contents.between(check.reached(), last)))
				.flatMap((indexed) -> compare(check, page, indexed, last));
		});
	}

	private Mono<Void> compare(IndexCheck check, List<DocumentState> page, List<IndexedState> indexed,
			@Nullable UUID last) {
		boolean cut = indexed.size() == IndexContents.MOST;
		UUID end = cut ? indexed.getLast().listingId() : last;
		List<DocumentState> compared = cut
				? page.stream().filter((document) -> notAfter(document, indexed.getLast())).toList() : page;
		return this.repair.repair(Comparison.of(compared, indexed, check.thorough()), check.thorough())
			.flatMap((found) -> (end != null) ? next(check, end, compared.size(), found)
					: last(check, compared.size(), found));
	}

	private static boolean notAfter(DocumentState document, IndexedState end) {
		return document.listingId().toString().compareTo(end.listingId().toString()) <= 0;
	}

	private Mono<Void> next(IndexCheck check, UUID end, int compared, Drift found) {
		return this.transactions.inBackgroundTransaction(() -> this.checks.reached(check, end, compared, found)
			.flatMap((further) -> this.outbox.append(OutboxEvent.of(CheckStep.TYPE, "search", CheckStep.of(further)))));
	}

	private Mono<Void> last(IndexCheck check, int compared, Drift found) {
		return this.transactions
			.inBackgroundTransaction(() -> this.checks.reached(check, check.reached(), compared, found)
				.flatMap((whole) -> this.checks.finish(whole.number())));
	}

}
