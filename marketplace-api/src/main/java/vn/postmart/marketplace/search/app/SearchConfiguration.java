package vn.postmart.marketplace.search.app;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import vn.postmart.marketplace.outbox.SystemAway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@EnableScheduling
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	/**
	 * Opens when half of the last twenty searches failed, and tries the engine again
	 * after five seconds. An index of another layout is no fault of the engine: it is
	 * asked as soon as there is one that fits. Searches are counted without a lock, which
	 * one event loop would hold up another by.
	 */
	@Bean
	CircuitBreaker searchBreaker() {
		return CircuitBreaker.of("search",
				CircuitBreakerConfig.custom()
					.slidingWindowType(SlidingWindowType.COUNT_BASED)
					.slidingWindowSize(20)
					.slidingWindowSynchronizationStrategy(SlidingWindowSynchronizationStrategy.LOCK_FREE)
					.minimumNumberOfCalls(5)
					.waitDurationInOpenState(EngineConsumer.TRIED_AGAIN)
					.permittedNumberOfCallsInHalfOpenState(3)
					.ignoreExceptions(SystemAway.class)
					.build());
	}

}
