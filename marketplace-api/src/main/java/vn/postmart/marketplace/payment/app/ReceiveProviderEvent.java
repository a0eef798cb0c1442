package vn.postmart.marketplace.payment.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Takes in a webhook whose signature was checked: stored raw first, applied by the
 * outbox, each event once.
 */
@Component
public class ReceiveProviderEvent {

	private final ProviderEvents events;

	private final Outbox outbox;

	private final Transactions transactions;

	ReceiveProviderEvent(ProviderEvents events, Outbox outbox, Transactions transactions) {
		this.events = events;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	public Mono<Void> receive(String eventId, String type, String body) {
		return this.transactions.inTransaction(() -> this.events.add(eventId, type, body)
			.filter(Boolean::booleanValue)
			.flatMap((stored) -> this.outbox
				.append(OutboxEvent.of(ProviderEventReceived.TYPE, eventId, new ProviderEventReceived(eventId)))));
	}

}
