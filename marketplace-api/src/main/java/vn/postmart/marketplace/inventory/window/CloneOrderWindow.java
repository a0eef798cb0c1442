package vn.postmart.marketplace.inventory.window;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.shared.IdSource;

import org.springframework.stereotype.Component;

/**
 * Lets the next window follow one that closed, once: the listing's windows are locked,
 * and a window that another comes after has its next. A window that was put off meanwhile
 * is told of again when it closes.
 */
@Component
class CloneOrderWindow implements EventConsumer {

	private final WindowRegister windows;

	private final WindowEvents events;

	private final IdSource ids;

	private final Clock clock;

	CloneOrderWindow(WindowRegister windows, WindowEvents events, IdSource ids, Clock clock) {
		this.windows = windows;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "inventory.clone-order-window";
	}

	@Override
	public Set<String> types() {
		return Set.of(WindowCloses.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return cloneOf(event.payload(WindowCloses.class).windowId());
	}

	Mono<Void> cloneOf(UUID id) {
		return this.windows.find(id)
			.flatMap((found) -> this.windows.lock(found.listingId()))
			.then(Mono.defer(() -> this.windows.find(id)))
			.filter((window) -> window.times().isOver(this.clock.instant()))
			.filterWhen((window) -> this.windows.isLast(window))
			.flatMap((window) -> Mono.justOrEmpty(window.next(this.ids.next())))
			.flatMap(this::add);
	}

	private Mono<Void> add(SellingWindow next) {
		return this.windows.add(next).filter((added) -> added).flatMap((added) -> this.events.planned(next));
	}

}
