package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.SalesPlan.Promise;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Promises what the rows of a file say: what is promised for a day already gets the row's
 * cap, and is not promised again once it is harvested. Joins the caller's transaction.
 */
@Component
class FilePromises {

	private final PreOrders preOrders;

	private final StockEvents events;

	private final IdSource ids;

	private final Clock clock;

	FilePromises(PreOrders preOrders, StockEvents events, IdSource ids, Clock clock) {
		this.preOrders = preOrders;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	Mono<Void> keep(Map<ListingId, Promise> promises) {
		return promises.isEmpty() ? Mono.empty()
				: this.preOrders.everOf(promises.keySet())
					.collectMultimap(KnownPromise::listingId)
					.flatMapMany((known) -> Flux.fromIterable(promises.entrySet())
						.concatMap((row) -> keep(row, known.getOrDefault(row.getKey(), List.of()))))
					.collectList()
					.flatMap(this::tell);
	}

	/** The row again when it changed anything. */
	private Mono<Entry<ListingId, Promise>> keep(Entry<ListingId, Promise> row, Collection<KnownPromise> known) {
		Promise promise = row.getValue();
		Optional<KnownPromise> same = KnownPlans.same(known, promise.shipBy());
		if (same.isEmpty()) {
			return this.preOrders
				.add(PreOrder.fresh(new LotId(this.ids.next()), row.getKey(), promise.shipBy(), promise.cap()),
						this.clock.instant())
				.thenReturn(row);
		}
		return same.get().cap().equals(promise.cap()) ? Mono.empty()
				: this.preOrders.cap(same.get().id(), promise.cap(), this.clock.instant())
					.filter((changed) -> changed)
					.map((changed) -> row);
	}

	private Mono<Void> tell(List<Entry<ListingId, Promise>> changed) {
		Map<LocalDate, List<ListingId>> byDay = changed.stream()
			.collect(Collectors.groupingBy((row) -> row.getValue().shipBy(), TreeMap::new,
					Collectors.mapping(Entry::getKey, Collectors.toList())));
		return this.events.changed(changed.stream().map(Entry::getKey).toList())
			.thenMany(Flux.defer(() -> Flux.fromIterable(byDay.entrySet())))
			.concatMap((day) -> this.events.changeAt(day.getValue(), VietnamTime.endOf(day.getKey())))
			.then();
	}

}
