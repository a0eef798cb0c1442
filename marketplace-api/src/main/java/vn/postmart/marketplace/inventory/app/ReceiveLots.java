package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.catalog.LotsRecorded;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/**
 * Takes a batch of lots on in one statement. All their listings are told of, those whose
 * lot was here already too: each has just been written.
 */
@Component
class ReceiveLots implements EventConsumer {

	private final Shelves shelves;

	private final StockEvents events;

	private final Clock clock;

	ReceiveLots(Shelves shelves, StockEvents events, Clock clock) {
		this.shelves = shelves;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inventory.receive-lots";
	}

	@Override
	public Set<String> types() {
		return Set.of(LotsRecorded.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		List<LotRecorded> lots = event.payload(LotsRecorded.class).lots();
		return this.shelves.receiveAll(lots, this.clock.instant())
			.then(Mono.defer(() -> this.events.changed(lots.stream().map(LotRecorded::listingId).toList())))
			.thenMany(Flux.defer(() -> Flux.fromIterable(byLastDay(lots).entrySet())))
			.concatMap((day) -> this.events.changeAt(day.getValue(), VietnamTime.endOf(day.getKey())))
			.then();
	}

	private static Map<LocalDate, List<ListingId>> byLastDay(Collection<LotRecorded> lots) {
		return lots.stream()
			.filter((lot) -> lot.bestBefore() != null)
			.collect(Collectors.groupingBy(ReceiveLots::lastDay, TreeMap::new,
					Collectors.mapping(LotRecorded::listingId, Collectors.toList())));
	}

	private static LocalDate lastDay(LotRecorded lot) {
		LocalDate bestBefore = lot.bestBefore();
		return (bestBefore != null) ? bestBefore : LocalDate.MAX;
	}

}
