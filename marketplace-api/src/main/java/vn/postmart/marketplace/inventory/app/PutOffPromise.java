package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.PromisedDays;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.domain.PreOrderRules;
import vn.postmart.marketplace.inventory.domain.PutOff;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

@Component
class PutOffPromise implements PromisedDays {

	private final PreOrders preOrders;

	private final Listings listings;

	private final StallActs acts;

	private final StockEvents events;

	private final Clock clock;

	PutOffPromise(PreOrders preOrders, Listings listings, StallActs acts, StockEvents events, Clock clock) {
		this.preOrders = preOrders;
		this.listings = listings;
		this.acts = acts;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Mono<Promised> putOff(Actor actor, StallId stall, LotId lot, LocalDate day, String reason) {
		return this.acts.record(actor, stall, "inventory.put-off-promise", lot.toString())
			.then(Mono.defer(() -> this.preOrders.promise(lot)))
			.filterWhen((found) -> owns(stall, found.listingId()))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.doOnNext((found) -> check(found, day))
			.flatMap((found) -> putOff(found,
					new PutOff(lot, found.promisedFor(), day, reason, actor.key(), this.clock.instant())));
	}

	private void check(KnownPromise promise, LocalDate day) {
		PreOrderRules.checkPutOff(promise.promisedFor(), day, VietnamTime.today(this.clock)).ifPresent((wrong) -> {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(List.of(wrong));
		});
	}

	private Mono<Promised> putOff(KnownPromise promise, PutOff putOff) {
		ListingId listing = promise.listingId();
		return this.preOrders.putOff(putOff)
			.filter((first) -> first)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION)))
			.then(Mono.defer(() -> this.events.changed(List.of(listing))))
			.then(Mono.defer(() -> this.events.changesAt(listing, VietnamTime.endOf(putOff.to()))))
			.thenReturn(new Promised(listing, putOff.from(), promise.shipBy() == null));
	}

	private Mono<Boolean> owns(StallId stall, ListingId listing) {
		return this.listings.find(listing).map((found) -> found.stallId().equals(stall)).defaultIfEmpty(false);
	}

}
