package vn.postmart.marketplace.outbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A delivery that failed too often and waits for an operator.
 *
 * @param eventId the event
 * @param consumer where it failed
 * @param type the event's name
 * @param aggregateKey what the event is about
 * @param occurredAt when it was written
 * @param attempts how often it was tried
 * @param error what went wrong last
 */
record ParkedDelivery(UUID eventId, String consumer, String type, String aggregateKey, OffsetDateTime occurredAt,
		int attempts, String error) {
}
