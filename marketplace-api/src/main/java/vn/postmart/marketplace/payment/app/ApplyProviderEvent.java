package vn.postmart.marketplace.payment.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;

import org.springframework.stereotype.Component;

/**
 * A webhook says that a payer acted. What it says of money is not believed: the provider
 * is asked, so that a stale or reordered event cannot move anything.
 */
@Component
class ApplyProviderEvent implements EventConsumer {

	private final ProviderEvents events;

	private final ProviderEventReader reader;

	private final ReconcilePayment reconcile;

	ApplyProviderEvent(ProviderEvents events, ProviderEventReader reader, ReconcilePayment reconcile) {
		this.events = events;
		this.reader = reader;
		this.reconcile = reconcile;
	}

	@Override
	public String name() {
		return "payment.apply-provider-event";
	}

	@Override
	public Set<String> types() {
		return Set.of(ProviderEventReceived.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.events.body(event.payload(ProviderEventReceived.class).eventId())
			.flatMap((body) -> Mono.justOrEmpty(this.reader.paidReference(body)))
			.flatMap((reference) -> this.reconcile.reconcile(reference))
			.then();
	}

}
