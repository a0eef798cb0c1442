package vn.postmart.marketplace.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as its consumers get it.
 *
 * @param id the same at every attempt: remote calls derive their idempotency key from it
 * @param type its frozen name
 * @param aggregateKey what it is about
 * @param occurredAt when it was written
 * @param json the payload as it was written
 */
public record RecordedEvent(UUID id, String type, String aggregateKey, Instant occurredAt, String json) {

	/**
	 * The payload as a record of its module's published language.
	 */
	public <T> T payload(Class<T> type) {
		return EventJson.read(this.json, type);
	}

}
