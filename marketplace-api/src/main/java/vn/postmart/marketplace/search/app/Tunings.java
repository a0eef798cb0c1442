package vn.postmart.marketplace.search.app;

import reactor.core.publisher.Mono;

/**
 * What operators have taught search, in the database; every change raises the version.
 */
public interface Tunings {

	Mono<Long> version();

	/** All of it. */
	Mono<Tuning> all();

	/** Adds a synonym, whose id is ours to choose; empty when it is there already. */
	Mono<Long> add(TunedSynonym synonym, String by);

	/** Adds a lift, whose id is ours to choose; empty when it is there already. */
	Mono<Long> add(Lift lift, String by);

	/** Whether there was such a synonym to remove. */
	Mono<Boolean> removeSynonym(long id);

	/** Whether there was such a lift to remove. */
	Mono<Boolean> removeLift(long id);

}
