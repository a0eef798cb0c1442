package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Takes one delivery to its consumer. It never fails: what goes wrong is kept with the
 * delivery, which is tried again later and parked in the end, and the rest goes on.
 */
@Component
class Deliverer {

	private static final Logger log = LoggerFactory.getLogger(Deliverer.class);

	private static final int MAX_ERROR_LENGTH = 500;

	private final Deliveries deliveries;

	private final Transactions transactions;

	private final Clock clock;

	private final RelayProperties properties;

	private final RetryDelay delay;

	Deliverer(Deliveries deliveries, Transactions transactions, Clock clock, RelayProperties properties) {
		this.deliveries = deliveries;
		this.transactions = transactions;
		this.clock = clock;
		this.properties = properties;
		this.delay = new RetryDelay(properties.firstDelay(), properties.longestDelay(),
				(bound) -> ThreadLocalRandom.current().nextLong(bound));
	}

	Mono<Void> deliver(EventConsumer consumer, Delivery delivery) {
		Mono<Void> attempt = consumer.remote() ? remote(consumer, delivery) : local(consumer, delivery);
		return attempt.onErrorResume((failure) -> failed(consumer, delivery, failure))
			.onErrorResume((failure) -> leaveToLease(delivery, failure));
	}

	/**
	 * Marks and acts in one transaction: both happen or neither. Marking first locks the
	 * row, so no other relay can act meanwhile.
	 */
	private Mono<Void> local(EventConsumer consumer, Delivery delivery) {
		return this.transactions.inBackgroundTransaction(() -> this.deliveries.done(delivery, this.clock.instant())
			.filter(Boolean::booleanValue)
			.flatMap((ours) -> consumer.handle(delivery.event())));
	}

	/**
	 * Acts, then marks: a crash in between repeats the call with the same event id. Who
	 * has not answered when the lease ends is as good as away.
	 */
	private Mono<Void> remote(EventConsumer consumer, Delivery delivery) {
		return Mono.defer(() -> consumer.handle(delivery.event()))
			.timeout(this.properties.lease(), Mono.error(() -> new SystemAway("No answer within the lease")))
			.then(Mono.defer(() -> this.deliveries.done(delivery, this.clock.instant())))
			.then();
	}

	private Mono<Void> failed(EventConsumer consumer, Delivery delivery, Throwable failure) {
		boolean away = failure instanceof SystemAway;
		int failures = delivery.failures() + (away ? 0 : 1);
		boolean last = !away && failures >= this.properties.attempts();
		log.warn("Event {} {} failed at {}, attempt {}{}: {}", delivery.event().type(), delivery.event().id(),
				delivery.consumer(), delivery.attempt(), last ? ", parked" : "", failure.getClass().getName());
		Instant now = this.clock.instant();
		return last ? this.deliveries.park(delivery, now, failures, describe(failure))
				: this.deliveries.retryAt(delivery,
						now.plus(away ? absence(consumer, delivery) : this.delay.after(failures)), failures,
						describe(failure));
	}

	private Duration absence(EventConsumer consumer, Delivery delivery) {
		Duration pause = this.delay.after(delivery.attempt());
		return (pause.compareTo(consumer.longestAbsence()) < 0) ? pause : consumer.longestAbsence();
	}

	/**
	 * Not even the failure could be kept; when the lease runs out somebody tries again.
	 */
	private static Mono<Void> leaveToLease(Delivery delivery, Throwable failure) {
		log.error("Cannot record the failure of event {} at {}", delivery.event().id(), delivery.consumer(), failure);
		return Mono.empty();
	}

	private static String describe(Throwable failure) {
		String text = String.valueOf(failure);
		return text.substring(0, Math.min(text.length(), MAX_ERROR_LENGTH));
	}

}
