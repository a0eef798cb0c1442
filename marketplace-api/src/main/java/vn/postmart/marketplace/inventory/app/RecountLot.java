package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.problem.FieldError;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Corrects what is on hand of a lot after a count. Joins the caller's transaction. */
@Component
public class RecountLot {

	private final Shelves shelves;

	private final Listings listings;

	private final StallActs acts;

	private final StockEvents events;

	private final IdSource ids;

	private final Clock clock;

	RecountLot(Shelves shelves, Listings listings, StallActs acts, StockEvents events, IdSource ids, Clock clock) {
		this.shelves = shelves;
		this.listings = listings;
		this.acts = acts;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Changes a lot of the stall. Refused as not found for another's lot, and when less
	 * than what is held for orders would be left.
	 * @param deltaThousandths what there is more, or less when negative
	 */
	public Mono<ShelvedLot> recount(Actor actor, StallId stall, LotId lot, long deltaThousandths, String reason) {
		Recount recount = new Recount(this.ids.next(), lot, deltaThousandths, reason);
		return this.acts.record(actor, stall, "inventory.recount-lot", lot.toString())
			.then(Mono.defer(() -> this.shelves.find(lot)))
			.filterWhen((found) -> owns(stall, found.listingId()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.flatMap((found) -> adjust(found, recount));
	}

	private Mono<ShelvedLot> adjust(ShelvedLot found, Recount recount) {
		return this.shelves.adjust(recount, this.clock.instant())
			.filter((adjusted) -> adjusted)
			.switchIfEmpty(Mono.error(() -> tooLittleLeft(found)))
			.then(Mono.defer(() -> this.events.changed(List.of(found.listingId()))))
			.then(Mono.defer(() -> this.shelves.find(found.id())));
	}

	private Mono<Boolean> owns(StallId stall, ListingId listing) {
		return this.listings.find(listing).map((found) -> found.stallId().equals(stall)).defaultIfEmpty(false);
	}

	private static RefusedException tooLittleLeft(ShelvedLot lot) {
		return RefusedException.rule("inventory.held-for-orders", lot.reserved().toDecimal())
			.withFields(List.of(FieldError.of("delta", "inventory.below-held", lot.reserved().toDecimal())));
	}

}
