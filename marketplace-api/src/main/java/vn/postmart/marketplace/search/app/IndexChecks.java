package vn.postmart.marketplace.search.app;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexCheck.Drift;

/** The comparisons of the projection with the index; at most one is under way. */
public interface IndexChecks {

	/** Starts a check; empty when one is under way or began so lately. */
	Mono<IndexCheck> start(boolean thorough, Duration pause);

	/** The check that is under way, or else the last. */
	Mono<IndexCheck> latest();

	/** The latest checks, newest first. */
	Flux<IndexCheck> latest(int limit);

	/** The check of this number while it is under way. */
	Mono<IndexCheck> running(long number);

	/** A step is done; empty when another has done it. */
	Mono<IndexCheck> reached(IndexCheck before, @Nullable UUID reached, long documents, Drift found);

	/** The check is over. */
	Mono<Void> finish(long number);

	/** What all documents that the index is to have come to; empty while it is behind. */
	Mono<IndexSum> sum();

}
