package vn.postmart.marketplace.search.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks on every instance whether searches meet an index that fits: after a start, after
 * a build elsewhere and after an outage of the engine.
 */
@Component
class WatchIndex {

	private static final Logger logger = LoggerFactory.getLogger(WatchIndex.class);

	private final IndexGenerations generations;

	private final PlanBuild plan;

	WatchIndex(IndexGenerations generations, PlanBuild plan) {
		this.generations = generations;
		this.plan = plan;
	}

	@Scheduled(fixedDelayString = "${postmart.search.watch:5s}")
	Mono<Void> look() {
		return this.generations.state().flatMap(this.plan::ifNeeded).onErrorResume(WatchIndex::nextTime);
	}

	private static Mono<Void> nextTime(Throwable failure) {
		logger.debug("The search index cannot be seen: {}", failure.toString());
		return Mono.empty();
	}

}
