package vn.postmart.marketplace.search.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts in memory what was searched for and not found, and writes the counts down every
 * few seconds, apart from any search. What may be somebody's number is not kept.
 */
@Component
class NoteFruitless {

	private static final Logger logger = LoggerFactory.getLogger(NoteFruitless.class);

	private static final int MOST_WAITING = 5_000;

	private static final int LONGEST = 80;

	private static final Pattern PERSONAL = Pattern.compile("[0-9](?: ?[0-9]){5}");

	private final Map<String, Long> waiting = new ConcurrentHashMap<>();

	private final FruitlessSearches searches;

	private final Transactions transactions;

	NoteFruitless(FruitlessSearches searches, Transactions transactions) {
		this.searches = searches;
		this.transactions = transactions;
	}

	void note(ListingQuery query, SearchPage page) {
		if (page.total() == 0 && query.after() == null && !query.text().isBlank() && !query.isFiltered()) {
			note(SearchWords.folded(query.text()));
		}
	}

	private void note(String folded) {
		if (!folded.isEmpty() && folded.length() <= LONGEST && !PERSONAL.matcher(folded).find()
				&& this.waiting.size() < MOST_WAITING) {
			this.waiting.merge(folded, 1L, Long::sum);
		}
	}

	/** The scheduler calls this once and subscribes again and again. */
	@Scheduled(fixedDelayString = "${postmart.search.fruitless:5s}")
	Mono<Void> write() {
		return Mono.fromSupplier(this::taken).filter((counts) -> !counts.isEmpty()).flatMap(this::write);
	}

	private Mono<Void> write(Map<String, Long> counts) {
		return this.transactions.inBackgroundTransaction(() -> this.searches.add(counts))
			.onErrorResume((failure) -> putBack(counts, failure));
	}

	private Map<String, Long> taken() {
		Map<String, Long> counts = new HashMap<>();
		for (String query : List.copyOf(this.waiting.keySet())) {
			Long times = this.waiting.remove(query);
			if (times != null) {
				counts.put(query, times);
			}
		}
		return counts;
	}

	private Mono<Void> putBack(Map<String, Long> counts, Throwable failure) {
		logger.warn("What was not found is written down later: {}", failure.toString());
		counts.forEach((query, times) -> this.waiting.merge(query, times, Long::sum));
		return Mono.empty();
	}

}
