package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Takes a lot on that the catalogue recorded. */
@Component
class ReceiveLot implements EventConsumer {

	private final Shelves shelves;

	private final StockEvents events;

	private final Clock clock;

	ReceiveLot(Shelves shelves, StockEvents events, Clock clock) {
		this.shelves = shelves;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inventory.receive-lot";
	}

	@Override
	public Set<String> types() {
		return Set.of(LotRecorded.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		LotRecorded lot = event.payload(LotRecorded.class);
		return this.shelves.receive(lot, this.clock.instant()).flatMap((first) -> first ? received(lot) : Mono.empty());
	}

	private Mono<Void> received(LotRecorded lot) {
		LocalDate bestBefore = lot.bestBefore();
		Mono<Void> changed = this.events.changed(List.of(lot.listingId()));
		return (bestBefore == null) ? changed
				: changed.then(Mono.defer(() -> this.events.changesAt(lot.listingId(), VietnamTime.endOf(bestBefore))));
	}

}
