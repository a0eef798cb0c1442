package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.inventory.domain.Pick;
import vn.postmart.marketplace.inventory.domain.PickList;
import vn.postmart.marketplace.inventory.domain.Picking;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Stock as orders and relief packages use it. A whole group is held in two statements:
 * one locks its lots in the order of their ids and reads what is free, one writes what
 * was chosen.
 */
@Component
class KeepStock implements Stock {

	private final Shelves shelves;

	private final Reservations reservations;

	private final PreOrders preOrders;

	private final StockEvents events;

	private final InventoryProperties properties;

	private final Clock clock;

	KeepStock(Shelves shelves, Reservations reservations, PreOrders preOrders, StockEvents events,
			InventoryProperties properties, Clock clock) {
		this.shelves = shelves;
		this.reservations = reservations;
		this.preOrders = preOrders;
		this.events = events;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Mono<ReserveResult> reserve(List<ReservationRequest> requests, @Nullable Instant expiresAt) {
		return this.shelves.lock(listings(requests), VietnamTime.today(this.clock))
			.collectList()
			.map((lots) -> PickList.choose(requests, lots))
			.flatMap((picking) -> switch (picking) {
				case Picking.Picked picked -> hold(requests, picked.picks(), expiresAt);
				case Picking.RanOut ranOut ->
					Mono.just(new ReserveResult.OutOfStock(ranOut.listingId(), ranOut.available()));
			});
	}

	private Mono<ReserveResult> hold(List<ReservationRequest> requests, List<Pick> picks, @Nullable Instant expiresAt) {
		List<String> references = requests.stream().map(ReservationRequest::reference).toList();
		return this.reservations.hold(references, picks, expiresAt, this.clock.instant())
			.then(Mono.defer(() -> this.events.changed(listings(requests))))
			.then(Mono.defer(() -> (expiresAt != null)
					? this.events.lapseAt(references, expiresAt.plus(this.properties.grace())) : Mono.empty()))
			.thenReturn(new ReserveResult.Reserved());
	}

	@Override
	public Mono<Void> keep(String reference) {
		return this.reservations.keep(reference)
			.filter((kept) -> kept)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.GONE).because("inventory.hold-gone")))
			.then();
	}

	@Override
	public Mono<Void> release(String reference) {
		return this.reservations.release(reference).collectList().flatMap(this.events::changed);
	}

	@Override
	public Mono<Void> ship(String reference) {
		return this.reservations.ship(reference, this.clock.instant());
	}

	@Override
	public Mono<Boolean> awaitsHarvest(String reference) {
		return this.preOrders.isAwaited(reference);
	}

	@Override
	public Flux<Availability> available(Collection<ListingId> ids) {
		return onOffer(ids).distinct(Availability::listingId);
	}

	@Override
	public Flux<Availability> onOffer(Collection<ListingId> ids) {
		return ids.isEmpty() ? Flux.empty() : this.shelves.available(ids, this.clock.instant());
	}

	private static Set<ListingId> listings(List<ReservationRequest> requests) {
		return requests.stream()
			.flatMap((request) -> request.lines().stream())
			.map(StockLine::listingId)
			.collect(Collectors.toSet());
	}

}
