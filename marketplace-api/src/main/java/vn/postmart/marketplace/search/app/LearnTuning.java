package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.search.domain.SearchWords;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads on every instance, within a second or two, what operators have taught search.
 */
@Component
class LearnTuning {

	private static final Logger logger = LoggerFactory.getLogger(LearnTuning.class);

	private final Tunings tunings;

	private final SearchLanguage language;

	private final AtomicLong version = new AtomicLong();

	private final AtomicReference<Map<String, List<Lift>>> lifts = new AtomicReference<>(Map.of());

	LearnTuning(Tunings tunings, SearchLanguage language) {
		this.tunings = tunings;
		this.language = language;
	}

	/** What comes first for what somebody typed. */
	List<Lift> lifts(String typed) {
		Map<String, List<Lift>> known = this.lifts.get();
		return known.isEmpty() ? List.of() : known.getOrDefault(SearchWords.folded(typed), List.of());
	}

	@Scheduled(fixedDelayString = "${postmart.search.learn:800ms}")
	Mono<Void> look() {
		return this.tunings.version()
			.filter((newest) -> newest != this.version.get())
			.flatMap((newest) -> this.tunings.all())
			.publishOn(Schedulers.boundedElastic())
			.doOnNext(this::learn)
			.then()
			.onErrorResume(LearnTuning::nextTime);
	}

	private void learn(Tuning tuning) {
		this.language.learn(tuning.learnt());
		this.lifts.set(tuning.liftsByQuery());
		this.version.set(tuning.version());
	}

	private static Mono<Void> nextTime(Throwable failure) {
		logger.debug("What operators have taught search cannot be read: {}", failure.toString());
		return Mono.empty();
	}

}
