package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/**
 * Recalls a lot: from this moment nobody can buy of it, and everybody who did is told on
 * their order's page. Joins the caller's transaction; a repeat changes nothing.
 */
@Component
public class RecallLot {

	private final Recalls recalls;

	private final Listings listings;

	private final StallActs acts;

	private final StockEvents events;

	private final Clock clock;

	RecallLot(Recalls recalls, Listings listings, StallActs acts, StockEvents events, Clock clock) {
		this.recalls = recalls;
		this.listings = listings;
		this.acts = acts;
		this.events = events;
		this.clock = clock;
	}

	/** The seller's own decision. Refused as not found for another's lot. */
	public Mono<TracedLot> voluntarily(Actor actor, StallId stall, LotId lot, String reason) {
		return this.acts.record(actor, stall, "inventory.recall-lot", lot.toString())
			.then(Mono.defer(() -> this.recalls.find(lot)))
			.filterWhen((found) -> owns(stall, found.listingId()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> recall(found, Recall.Kind.VOLUNTARY, actor, reason));
	}

	/** An authority's decision, which an operator carries out. */
	public Mono<TracedLot> byForce(Actor operator, LotId lot, String reason) {
		return this.recalls.find(lot)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> recall(found, Recall.Kind.FORCED, operator, reason));
	}

	private Mono<TracedLot> recall(TracedLot lot, Recall.Kind kind, Actor actor, String reason) {
		Recall recall = new Recall(lot.lotId(), kind, reason, actor.key(), this.clock.instant());
		return this.recalls.add(recall)
			.flatMap((first) -> first ? tell(lot, recall) : Mono.empty())
			.then(Mono.defer(() -> this.recalls.find(lot.lotId())));
	}

	private Mono<Void> tell(TracedLot lot, Recall recall) {
		return this.events.changed(List.of(lot.listingId())).then(Mono.defer(() -> this.events.recalled(lot, recall)));
	}

	private Mono<Boolean> owns(StallId stall, ListingId listing) {
		return this.listings.find(listing).map((found) -> found.stallId().equals(stall)).defaultIfEmpty(false);
	}

}
