package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.stream.Stream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.Suggestion;

import org.springframework.stereotype.Component;

/**
 * Says what may be meant by what has been typed so far. While the engine is away
 * categories and places alone are known.
 */
@Component
public class SuggestNames {

	private static final int PRODUCTS = 6;

	private static final int CATEGORIES = 3;

	private static final int STALLS = 3;

	private static final int PLACES = 3;

	private final NameSearch names;

	private final Shelves shelves;

	private final SuggestedPlaces places;

	private final CircuitBreaker breaker;

	SuggestNames(NameSearch names, Shelves shelves, SuggestedPlaces places, CircuitBreaker searchBreaker) {
		this.names = names;
		this.shelves = shelves;
		this.places = places;
		this.breaker = searchBreaker;
	}

	public Mono<List<Suggestion>> suggest(String typed) {
		return Mono.justOrEmpty(Prefix.of(typed)).flatMap(this::suggest).defaultIfEmpty(List.of());
	}

	private Mono<List<Suggestion>> suggest(Prefix prefix) {
		Mono<NameSearch.Names> found = this.names.find(prefix, PRODUCTS)
			.transformDeferred(CircuitBreakerOperator.of(this.breaker))
			.onErrorReturn(NameSearch.Names.none());
		return found.zipWith(this.shelves.all(),
				(names, shelves) -> Stream
					.of(names.products().stream().limit(PRODUCTS), shelves.find(prefix).limit(CATEGORIES),
							names.stalls().stream().limit(STALLS), this.places.find(prefix).limit(PLACES))
					.<Suggestion>flatMap((some) -> some)
					.toList());
	}

}
