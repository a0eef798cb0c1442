package vn.postmart.marketplace.search.app;

import java.time.Instant;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was searched for and not found. */
public interface FruitlessSearches {

	/** Adds to the counts. */
	Mono<Void> add(Map<String, Long> times);

	/** What was not found most often. */
	Flux<Fruitless> most(int limit);

	/**
	 * Words without accents, how often they were searched for in vain, and when last.
	 */
	record Fruitless(String query, long times, Instant lastAt) {
	}

}
