package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.Suggestion;
import vn.postmart.marketplace.search.language.StartReader;

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

	private final SearchLanguage language;

	private final CircuitBreaker breaker;

	SuggestNames(NameSearch names, Shelves shelves, SuggestedPlaces places, SearchLanguage language,
			CircuitBreaker searchBreaker) {
		this.names = names;
		this.shelves = shelves;
		this.places = places;
		this.language = language;
		this.breaker = searchBreaker;
	}

	/** By what was probably meant, and where nothing begins so by the very letters. */
	public Mono<List<Suggestion>> suggest(String typed) {
		StartReader starts = this.language.starts();
		Optional<Prefix> meant = Prefix.of(starts.read(typed));
		Optional<Prefix> letters = Prefix.of(typed).filter((prefix) -> !meant.equals(Optional.of(prefix)));
		return Flux.fromStream(Stream.concat(meant.stream(), letters.stream()))
			.concatMap((prefix) -> suggest(prefix, starts.foods(prefix)), 1)
			.filter((found) -> !found.isEmpty())
			.next()
			.defaultIfEmpty(List.of());
	}

	private Mono<List<Suggestion>> suggest(Prefix prefix, Set<String> foods) {
		Mono<NameSearch.Names> found = this.names.find(prefix, foods, PRODUCTS)
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
