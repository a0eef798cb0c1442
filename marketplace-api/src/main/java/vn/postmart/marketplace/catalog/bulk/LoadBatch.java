package vn.postmart.marketplace.catalog.bulk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsChanged;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.catalog.LotsRecorded;
import vn.postmart.marketplace.catalog.SalesPlans;
import vn.postmart.marketplace.catalog.app.DropDocuments;
import vn.postmart.marketplace.catalog.app.ScreenAgain;
import vn.postmart.marketplace.catalog.bulk.BulkListings.Loaded;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/** Loads the next good rows of an import. Joins the caller's transaction. */
@Component
class LoadBatch {

	private final BulkListings listings;

	private final SalesPlans plans;

	private final ScreenAgain screenAgain;

	private final DropDocuments dropDocuments;

	private final Outbox outbox;

	private final BulkProperties properties;

	private final Clock clock;

	LoadBatch(BulkListings listings, SalesPlans plans, ScreenAgain screenAgain, DropDocuments dropDocuments,
			Outbox outbox, BulkProperties properties, Clock clock) {
		this.listings = listings;
		this.plans = plans;
		this.screenAgain = screenAgain;
		this.dropDocuments = dropDocuments;
		this.outbox = outbox;
		this.properties = properties;
		this.clock = clock;
	}

	Mono<ImportJob> load(ImportJob job) {
		Instant now = this.clock.instant();
		return this.listings.load(job.id(), this.properties.loaded(), now)
			.delayUntil((loaded) -> tell(job, loaded))
			.delayUntil((loaded) -> this.plans.keep(loaded.plans()))
			.delayUntil((loaded) -> this.screenAgain.again(loaded.changed()))
			.delayUntil((loaded) -> this.dropDocuments.drop(loaded.dropped()))
			.map((loaded) -> job.loaded(loaded.rows(), now));
	}

	/**
	 * A listing that comes with a lot is told of with its lot: its stock changes next,
	 * and search writes it once.
	 */
	private Mono<Void> tell(ImportJob job, Loaded loaded) {
		Set<ListingId> stocked = loaded.lots().stream().map(LotRecorded::listingId).collect(Collectors.toSet());
		List<ListingId> others = loaded.changed().stream().filter((id) -> !stocked.contains(id)).toList();
		String key = "import:" + job.id();
		Mono<Void> changed = others.isEmpty() ? Mono.empty()
				: this.outbox.append(OutboxEvent.of(ListingsChanged.TYPE, key, new ListingsChanged(others)));
		return loaded.lots().isEmpty() ? changed : changed.then(Mono
			.defer(() -> this.outbox.append(OutboxEvent.of(LotsRecorded.TYPE, key, new LotsRecorded(loaded.lots())))));
	}

}
