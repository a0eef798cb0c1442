package vn.postmart.marketplace.outbox;

import java.time.Duration;
import java.util.Set;

import reactor.core.publisher.Mono;

/**
 * A bean that acts on events. It sees each event at least once, in no promised order.
 */
public interface EventConsumer {

	/**
	 * Its frozen name, such as {@code inventory.receive-stock}: what is still to be
	 * delivered is kept under it.
	 */
	String name();

	/**
	 * The event types it acts on.
	 */
	Set<String> types();

	/**
	 * Whether it calls another system. If not, it runs in the transaction that marks the
	 * delivery done, so its effect happens exactly once. If so, it runs outside any
	 * transaction and must be idempotent by the event's id.
	 */
	default boolean remote() {
		return false;
	}

	/**
	 * How long after the other system is back a remote consumer notices at the latest.
	 */
	default Duration longestAbsence() {
		return Duration.ofSeconds(15);
	}

	/**
	 * Acts on one event; an error puts it off, and after the last attempt parks it.
	 */
	Mono<Void> handle(RecordedEvent event);

}
