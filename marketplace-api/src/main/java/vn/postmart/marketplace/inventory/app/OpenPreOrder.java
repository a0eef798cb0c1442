package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.inventory.domain.PreOrderRules;
import vn.postmart.marketplace.seller.StallActs;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.stereotype.Component;

/** Sells a harvest before it is in. Joins the caller's transaction. */
@Component
public class OpenPreOrder {

	private final PreOrders preOrders;

	private final Listings listings;

	private final StallActs acts;

	private final StockEvents events;

	private final IdSource ids;

	private final Clock clock;

	OpenPreOrder(PreOrders preOrders, Listings listings, StallActs acts, StockEvents events, IdSource ids,
			Clock clock) {
		this.preOrders = preOrders;
		this.listings = listings;
		this.acts = acts;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Promises up to {@code cap} of a listing, to be sent on {@code shipBy} at the
	 * latest. Refused as not found for another's listing, and for a day that is past or
	 * too far.
	 */
	public Mono<LotId> open(Actor actor, StallId stall, ListingId listing, LocalDate shipBy, Quantity cap) {
		PreOrder preOrder = PreOrder.fresh(new LotId(this.ids.next()), listing, shipBy, cap);
		return this.acts.record(actor, stall, "inventory.open-pre-order", listing.toString())
			.then(Mono.defer(() -> this.listings.find(listing)))
			.filter((found) -> found.stallId().equals(stall))
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.doOnNext((found) -> check(shipBy))
			.flatMap((found) -> this.preOrders.add(preOrder, this.clock.instant()))
			.then(Mono.defer(() -> this.events.changed(List.of(listing))))
			.then(Mono.defer(() -> this.events.changesAt(listing, VietnamTime.endOf(shipBy))))
			.thenReturn(preOrder.id());
	}

	private void check(LocalDate shipBy) {
		PreOrderRules.check(shipBy, VietnamTime.today(this.clock)).ifPresent((wrong) -> {
			throw RefusedException.of(ProblemType.MALFORMED).withFields(List.of(wrong));
		});
	}

}
