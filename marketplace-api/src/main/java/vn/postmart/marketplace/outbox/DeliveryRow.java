package vn.postmart.marketplace.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A claimed delivery as the claim returns it. */
record DeliveryRow(UUID id, String type, String aggregateKey, OffsetDateTime occurredAt, String json, String consumer,
		int attempts, int failures) {

	Delivery toDelivery() {
		RecordedEvent event = new RecordedEvent(this.id, this.type, this.aggregateKey, this.occurredAt.toInstant(),
				this.json);
		return new Delivery(event, this.consumer, this.attempts, this.failures);
	}

}
