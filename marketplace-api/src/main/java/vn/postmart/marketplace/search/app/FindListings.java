package vn.postmart.marketplace.search.app;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Asks the engine; while it is away or slow PostgreSQL answers from the same words, and
 * says so.
 */
@Component
public class FindListings {

	private static final Logger logger = LoggerFactory.getLogger(FindListings.class);

	private final ListingSearch engine;

	private final ListingSearch standIn;

	private final CircuitBreaker breaker;

	FindListings(@Qualifier("elasticListingSearch") ListingSearch engine,
			@Qualifier("postgresListingSearch") ListingSearch standIn, CircuitBreaker searchBreaker) {
		this.engine = engine;
		this.standIn = standIn;
		this.breaker = searchBreaker;
	}

	public Mono<SearchPage> find(ListingQuery query) {
		if (query.hopeless()) {
			return Mono.just(SearchPage.empty());
		}
		return this.engine.search(query)
			.transformDeferred(CircuitBreakerOperator.of(this.breaker))
			.onErrorResume((failure) -> standIn(query, failure));
	}

	private Mono<SearchPage> standIn(ListingQuery query, Throwable failure) {
		logger.warn("Search is answered by PostgreSQL: {}", failure.toString());
		return this.standIn.search(query);
	}

}
