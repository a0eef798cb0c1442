package vn.postmart.marketplace.search.app;

import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexBuild.Reason;

/** The builds of the index; at most one is under way. */
public interface IndexBuilds {

	/** Plans a build; empty when one is under way already. */
	Mono<IndexBuild> plan(Reason reason, boolean describing);

	/** The build that is under way. */
	Mono<IndexBuild> current();

	/** The latest builds, newest first. */
	Flux<IndexBuild> latest(int limit);

	/** The build of this number, locked until the transaction ends. */
	Mono<IndexBuild> lock(long number);

	/** The build of this number. */
	Mono<IndexBuild> find(long number);

	/** The build is through with these documents, the last of which is this. */
	Mono<Void> reached(long number, UUID last, int documents);

	/** The build starts from its beginning: its index is to be made. */
	Mono<IndexBuild> replan(long number);

	/** The build's index is there and gets every change from now on. */
	Mono<IndexBuild> fill(long number);

	/** Searches go to the build's index. */
	Mono<IndexBuild> serve(long number);

	/** The build is over. */
	Mono<Void> finish(long number);

}
