package vn.postmart.marketplace.search.app;

import java.time.Duration;

import vn.postmart.marketplace.outbox.EventConsumer;

/**
 * A consumer that works at the search engine. An engine that is back is to serve within
 * half a minute: what hung when it came back is given up after 15 seconds at the latest,
 * and the pause before the next try adds no more than five.
 */
interface EngineConsumer extends EventConsumer {

	Duration TRIED_AGAIN = Duration.ofSeconds(5);

	@Override
	default boolean remote() {
		return true;
	}

	@Override
	default Duration longestAbsence() {
		return TRIED_AGAIN;
	}

}
