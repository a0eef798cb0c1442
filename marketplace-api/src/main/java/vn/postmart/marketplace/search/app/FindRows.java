package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.function.Function;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Card;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Asks the engine for a row; while it is away or slow PostgreSQL answers. */
@Component
class FindRows {

	private static final Logger logger = LoggerFactory.getLogger(FindRows.class);

	private final ListingRows engine;

	private final ListingRows standIn;

	private final CircuitBreaker breaker;

	FindRows(@Qualifier("elasticListingRows") ListingRows engine, @Qualifier("postgresListingRows") ListingRows standIn,
			CircuitBreaker searchBreaker) {
		this.engine = engine;
		this.standIn = standIn;
		this.breaker = searchBreaker;
	}

	Mono<List<Card>> find(Function<ListingRows, Mono<List<Card>>> question) {
		return question.apply(this.engine)
			.transformDeferred(CircuitBreakerOperator.of(this.breaker))
			.onErrorResume((failure) -> standIn(question, failure));
	}

	private Mono<List<Card>> standIn(Function<ListingRows, Mono<List<Card>>> question, Throwable failure) {
		logger.warn("A row of listings comes from PostgreSQL: {}", failure.toString());
		return question.apply(this.standIn);
	}

}
