package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Consumers that share one loop. Those that only touch our database share a lane; each
 * that calls another system has its own, so that a carrier that hangs delays nobody else.
 */
final class Lane {

	private static final Logger log = LoggerFactory.getLogger(Lane.class);

	private final Map<String, EventConsumer> consumers;

	private final Deliveries deliveries;

	private final Deliverer deliverer;

	private final RelayProperties properties;

	private final Clock clock;

	Lane(List<EventConsumer> consumers, Deliveries deliveries, Deliverer deliverer, RelayProperties properties,
			Clock clock) {
		this.consumers = consumers.stream().collect(Collectors.toMap(EventConsumer::name, Function.identity()));
		this.deliveries = deliveries;
		this.deliverer = deliverer;
		this.properties = properties;
		this.clock = clock;
	}

	/** Whether a wake-up call that names these consumers is for this lane. */
	boolean concerns(List<String> named) {
		return named.stream().anyMatch(this.consumers::containsKey);
	}

	/**
	 * Works off what is due, once per turn and one turn at a time, until the turns end.
	 */
	Flux<Void> run(Flux<?> turns) {
		return turns.onBackpressureLatest().concatMap((turn) -> drain(), 0);
	}

	private Mono<Void> drain() {
		return batch().expand((done) -> (done == this.properties.batch()) ? batch() : Mono.empty())
			.then()
			.onErrorResume(Lane::untilNextTurn);
	}

	private Mono<Integer> batch() {
		List<String> names = List.copyOf(this.consumers.keySet());
		return this.deliveries.claim(names, this.properties.batch(), this.clock.instant(), this.properties.lease())
			.collectList()
			.flatMap(this::deliver);
	}

	private Mono<Integer> deliver(List<Delivery> claimed) {
		return Flux.fromIterable(claimed)
			.flatMap(this::deliver, this.properties.concurrency())
			.then(Mono.just(claimed.size()));
	}

	private Mono<Void> deliver(Delivery delivery) {
		EventConsumer consumer = this.consumers.get(delivery.consumer());
		return (consumer != null) ? this.deliverer.deliver(consumer, delivery) : Mono.empty();
	}

	private static Mono<Void> untilNextTurn(Throwable failure) {
		log.warn("The outbox cannot be read: {}", failure.toString());
		return Mono.empty();
	}

}
