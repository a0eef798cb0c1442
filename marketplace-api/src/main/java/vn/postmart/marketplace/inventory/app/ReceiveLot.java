package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

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
		return this.shelves.receive(lot, this.clock.instant())
			.flatMap((first) -> first ? this.events.changed(List.of(lot.listingId())) : Mono.empty());
	}

}
