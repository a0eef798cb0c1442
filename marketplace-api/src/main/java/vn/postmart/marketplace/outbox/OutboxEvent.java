package vn.postmart.marketplace.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An event about to be written.
 *
 * @param type its frozen name, module and past tense, such as
 * {@code ordering.order-confirmed}
 * @param aggregateKey what it is about, such as {@code order:ID}
 * @param payload a record, kept as JSON
 * @param notBefore when it is to be delivered at the earliest; null for at once
 */
public record OutboxEvent(String type, String aggregateKey, Object payload, @Nullable Instant notBefore) {

	public static OutboxEvent of(String type, String aggregateKey, Object payload) {
		return new OutboxEvent(type, aggregateKey, payload, null);
	}

	/**
	 * The same event, delivered no earlier than this.
	 */
	public OutboxEvent notBefore(Instant earliest) {
		return new OutboxEvent(this.type, this.aggregateKey, this.payload, earliest);
	}

}
