package vn.postmart.marketplace.search.app;

import java.util.List;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.Prefix;
import vn.postmart.marketplace.search.domain.Suggestion;

/** Names of listings and stalls on sale that begin so, in the search engine. */
public interface NameSearch {

	/**
	 * Distinct names, the better ones first.
	 * @param foods of which names are found, too, however they begin
	 */
	Mono<Names> find(Prefix prefix, Set<String> foods, int most);

	/** Products and stalls. */
	record Names(List<Suggestion.Product> products, List<Suggestion.Stall> stalls) {

		/** None of either. */
		static Names none() {
			return new Names(List.of(), List.of());
		}

	}

}
