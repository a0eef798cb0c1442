package vn.postmart.marketplace.inventory.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHarvested;
import vn.postmart.marketplace.inventory.LotRecalled;
import vn.postmart.marketplace.inventory.StockChanged;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;

import org.springframework.stereotype.Component;

/**
 * What stock tells the other modules, and itself for later. Joins the caller's
 * transaction.
 */
@Component
class StockEvents {

	private final Outbox outbox;

	StockEvents(Outbox outbox) {
		this.outbox = outbox;
	}

	/** What can be ordered of these changed; tells nothing when there are none. */
	Mono<Void> changed(Collection<ListingId> listings) {
		List<ListingId> distinct = listings.stream().distinct().toList();
		return distinct.isEmpty() ? Mono.empty() : this.outbox
			.append(OutboxEvent.of(StockChanged.TYPE, "listing:" + distinct.getFirst(), new StockChanged(distinct)));
	}

	/**
	 * What can be ordered of a listing changes by itself then: a lot of it may no longer
	 * be sold.
	 */
	Mono<Void> changesAt(ListingId listing, Instant due) {
		return changeAt(List.of(listing), due);
	}

	/** The same for several listings at once, at least one. */
	Mono<Void> changeAt(List<ListingId> listings, Instant due) {
		return this.outbox
			.append(OutboxEvent.of(StockChanged.TYPE, "listing:" + listings.getFirst(), new StockChanged(listings))
				.notBefore(due));
	}

	/** Nobody may keep what he has of this lot. */
	Mono<Void> recalled(TracedLot lot, Recall recall) {
		return this.outbox.append(OutboxEvent.of(LotRecalled.TYPE, "lot:" + lot.lotId(),
				new LotRecalled(lot.lotId(), lot.listingId(), lot.code().printed(), recall.reason())));
	}

	/** A lot that was promised is in hand. */
	Mono<Void> harvested(LotId lot, ListingId listing) {
		return this.outbox.append(OutboxEvent.of(LotHarvested.TYPE, "lot:" + lot, new LotHarvested(lot)))
			.then(Mono.defer(() -> changed(List.of(listing))));
	}

	/** Looks at these holds again then. */
	Mono<Void> lapseAt(List<String> references, Instant due) {
		return this.outbox
			.append(OutboxEvent.of(HoldsLapse.TYPE, references.getFirst(), new HoldsLapse(references)).notBefore(due));
	}

}
