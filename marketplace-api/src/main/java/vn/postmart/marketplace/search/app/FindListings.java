package vn.postmart.marketplace.search.app;

import java.util.List;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.SearchPlan;
import vn.postmart.marketplace.search.domain.Wanted;

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

	private final SearchLanguage language;

	private final LearnTuning tuning;

	private final LiftListings lift;

	private final NoteFruitless fruitless;

	FindListings(@Qualifier("elasticListingSearch") ListingSearch engine,
			@Qualifier("postgresListingSearch") ListingSearch standIn, CircuitBreaker searchBreaker,
			SearchLanguage language, LearnTuning tuning, LiftListings lift, NoteFruitless fruitless) {
		this.engine = engine;
		this.standIn = standIn;
		this.breaker = searchBreaker;
		this.language = language;
		this.tuning = tuning;
		this.lift = lift;
		this.fruitless = fruitless;
	}

	/** The page of a query's hits. What is not found is counted. */
	public Mono<SearchPage> find(ListingQuery query) {
		return found(query).doOnNext((page) -> this.fruitless.note(query, page));
	}

	/** The page of a query's hits as operators have taught search. */
	Mono<SearchPage> found(ListingQuery query) {
		return found(query, this.language.read(query.text()), this.tuning.lifts(query.text()));
	}

	/** The page of a query's hits, with what is lifted. */
	Mono<SearchPage> found(ListingQuery query, SearchPlan plan, List<Lift> lifts) {
		return this.lift.lift(query, lifts, (asked) -> find(asked, plan.steps(asked.sort())))
			.map((page) -> page.suggesting(plan.suggestion()));
	}

	/** Takes the steps until one finds something. */
	private Mono<SearchPage> find(ListingQuery query, List<Wanted> steps) {
		if (steps.isEmpty()) {
			return Mono.just(SearchPage.empty());
		}
		Mono<SearchPage> found = search(query, steps.getFirst());
		return (steps.size() == 1) ? found : found.filter((page) -> page.total() > 0)
			.switchIfEmpty(Mono.defer(() -> find(query, steps.subList(1, steps.size()))));
	}

	private Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		return this.engine.search(query, wanted)
			.transformDeferred(CircuitBreakerOperator.of(this.breaker))
			.onErrorResume((failure) -> standIn(query, wanted, failure));
	}

	private Mono<SearchPage> standIn(ListingQuery query, Wanted wanted, Throwable failure) {
		logger.warn("Search is answered by PostgreSQL: {}", failure.toString());
		return this.standIn.search(query, wanted);
	}

}
