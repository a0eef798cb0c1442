package vn.postmart.marketplace.search.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexBuild;
import vn.postmart.marketplace.search.app.IndexBuild.Reason;
import vn.postmart.marketplace.search.app.IndexBuilds;
import vn.postmart.marketplace.search.app.PlanBuild;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Builds the search index anew while searches go on, for operators. */
@RestController
@RequestMapping("/api/v1/search/rebuilds")
class RebuildController {

	private static final int LATEST = 10;

	private final PlanBuild plan;

	private final IndexBuilds builds;

	RebuildController(PlanBuild plan, IndexBuilds builds) {
		this.plan = plan;
		this.builds = builds;
	}

	/** Asked for twice it is done once: the one that is under way is the answer. */
	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<Rebuild> start() {
		return this.plan.plan(Reason.OPERATOR, true).map(Rebuild::of);
	}

	@GetMapping
	Mono<Rebuilds> latest() {
		return this.builds.latest(LATEST).map(Rebuild::of).collectList().map(Rebuilds::new);
	}

	@GetMapping("/{number}")
	Mono<Rebuild> progress(@PathVariable long number) {
		return this.builds.find(number)
			.map(Rebuild::of)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	/** The latest ten, newest first. */
	record Rebuilds(List<Rebuild> items) {
	}

	/**
	 * A rebuild.
	 *
	 * @param total how many documents there were to begin with
	 * @param done how many are through
	 */
	record Rebuild(long number, Reason reason, IndexBuild.State state, long total, long done, Instant startedAt,
			@Nullable Instant finishedAt) {

		static Rebuild of(IndexBuild build) {
			return new Rebuild(build.number(), build.reason(), build.state(), build.total(), build.done(),
					build.startedAt(), build.finishedAt());
		}

	}

}
