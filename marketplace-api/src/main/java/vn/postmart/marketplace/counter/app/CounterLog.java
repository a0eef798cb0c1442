package vn.postmart.marketplace.counter.app;

import java.time.Instant;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What clerks did. */
public interface CounterLog {

	/**
	 * Adds an act in the caller's transaction; the same parcel a second time adds
	 * nothing.
	 */
	Mono<Void> add(CounterAct act);

	/** What a clerk did from {@code from} until before {@code until}, latest first. */
	Flux<CounterAct> of(String clerk, Instant from, Instant until);

}
