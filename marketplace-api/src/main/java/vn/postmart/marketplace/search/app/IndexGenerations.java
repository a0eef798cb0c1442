package vn.postmart.marketplace.search.app;

import reactor.core.publisher.Mono;

/**
 * The indices in the search engine: one a build, and one name for searches that stands
 * for the newest that is whole. Every call is remote; while the engine is away it fails
 * with {@link vn.postmart.marketplace.outbox.SystemAway}.
 */
public interface IndexGenerations {

	/** What searches meet now. Searches go there only while it is {@link State#FITS}. */
	Mono<State> state();

	/** Makes the empty index of a build, unless it is there. */
	Mono<Void> make(long build);

	/** Whether the index of a build is there. */
	Mono<Boolean> exists(long build);

	/** Lets searches go to the index of a build, from one to the next. */
	Mono<Void> serve(long build);

	/** Removes the indices of all other builds. */
	Mono<Void> removeAllBut(long build);

	/**
	 * Has the parts that the index of a build was written in made one, which is searched
	 * in half the time. Answers when that has begun; searches go on meanwhile.
	 */
	Mono<Void> compact(long build);

	/** What the name for searches stands for. */
	enum State {

		/** An index of the layout that this code writes and asks. */
		FITS,

		/** An index of another layout, or one that is no build's. */
		OTHER_LAYOUT,

		MISSING

	}

}
