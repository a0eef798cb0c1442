package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Gives back holds whose time is up and that nobody kept; whether it is up is judged
 * under the lock of the row.
 */
@Component
class LapseHolds implements EventConsumer {

	private final Reservations reservations;

	private final StockEvents events;

	private final Clock clock;

	LapseHolds(Reservations reservations, StockEvents events, Clock clock) {
		this.reservations = reservations;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inventory.lapse-holds";
	}

	@Override
	public Set<String> types() {
		return Set.of(HoldsLapse.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		Instant now = this.clock.instant();
		return Flux.fromIterable(event.payload(HoldsLapse.class).references())
			.concatMap((reference) -> this.reservations.lapse(reference, now))
			.collectList()
			.flatMap(this.events::changed);
	}

}
