package vn.postmart.marketplace.search.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexGenerations.State;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks on every instance whether searches meet an index that fits: after a start, after
 * a build elsewhere and after an outage of the engine; and has it checked at times.
 */
@Component
class WatchIndex {

	private static final Logger logger = LoggerFactory.getLogger(WatchIndex.class);

	private final IndexGenerations generations;

	private final PlanBuild plan;

	private final StartCheck check;

	WatchIndex(IndexGenerations generations, PlanBuild plan, StartCheck check) {
		this.generations = generations;
		this.plan = plan;
		this.check = check;
	}

	@Scheduled(fixedDelayString = "${postmart.search.watch:5s}")
	Mono<Void> look() {
		return this.generations.state()
			.flatMap((state) -> (state == State.FITS) ? this.check.ifDue() : this.plan.ifNeeded(state))
			.onErrorResume(WatchIndex::nextTime);
	}

	private static Mono<Void> nextTime(Throwable failure) {
		logger.debug("The search index cannot be seen: {}", failure.toString());
		return Mono.empty();
	}

}
