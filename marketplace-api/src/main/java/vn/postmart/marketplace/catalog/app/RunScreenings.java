package vn.postmart.marketplace.catalog.app;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.domain.Offered;
import vn.postmart.marketplace.catalog.domain.Screening;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * Goes through the offers of a category whose rule has changed, a batch for each event.
 * The event, its batch and the event of the next batch are one transaction: a crash
 * repeats a whole batch or none.
 */
@Component
class RunScreenings implements EventConsumer {

	private final Screenings screenings;

	private final ScreenAgain screenAgain;

	private final Outbox outbox;

	private final ScreeningProperties properties;

	private final Clock clock;

	RunScreenings(Screenings screenings, ScreenAgain screenAgain, Outbox outbox, ScreeningProperties properties,
			Clock clock) {
		this.screenings = screenings;
		this.screenAgain = screenAgain;
		this.outbox = outbox;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Has the offers of a category and those in it judged. Joins the caller's
	 * transaction.
	 */
	Mono<Void> begin(String category) {
		return this.screenings.begin(category, this.clock.instant()).flatMap(this::next);
	}

	@Override
	public String name() {
		return "catalog.run-screenings";
	}

	@Override
	public Set<String> types() {
		return Set.of(ScreeningStep.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.screenings.lock(event.payload(ScreeningStep.class).screeningId())
			.filter(Screening::isUnderWay)
			.flatMap((screening) -> this.screenings.next(screening, this.properties.batch())
				.collectList()
				.flatMap((offers) -> judge(screening, offers)));
	}

	private Mono<Void> judge(Screening screening, List<Offered> offers) {
		return offers.isEmpty() ? this.screenings.end(screening.id(), this.clock.instant())
				: this.screenAgain.screen(offers)
					.map((verdicts) -> screening.judged(offers.size(), verdicts))
					.flatMap((judged) -> this.screenings.put(judged, offers.getLast()))
					.then(Mono.defer(() -> next(screening.id())));
	}

	private Mono<Void> next(UUID screening) {
		return this.outbox
			.append(OutboxEvent.of(ScreeningStep.TYPE, "screening:" + screening, new ScreeningStep(screening)));
	}

}
