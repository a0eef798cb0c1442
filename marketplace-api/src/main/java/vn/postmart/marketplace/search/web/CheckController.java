package vn.postmart.marketplace.search.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexCheck;
import vn.postmart.marketplace.search.app.IndexChecks;
import vn.postmart.marketplace.search.app.StartCheck;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Compares the search index with the database and repairs it, for operators. */
@RestController
@RequestMapping("/api/v1/search/checks")
class CheckController {

	private static final int LATEST = 10;

	private final StartCheck start;

	private final IndexChecks checks;

	CheckController(StartCheck start, IndexChecks checks) {
		this.start = start;
		this.checks = checks;
	}

	/** Asked for while one is under way it is done once: that one is the answer. */
	@PostMapping
	@ResponseStatus(HttpStatus.ACCEPTED)
	Mono<Check> start() {
		return this.start.thorough().map(Check::of);
	}

	@GetMapping
	Mono<Checks> latest() {
		return this.checks.latest(LATEST).map(Check::of).collectList().map(Checks::new);
	}

	/** The latest ten, newest first. */
	record Checks(List<Check> items) {
	}

	/**
	 * A check.
	 *
	 * @param thorough whether contents are compared too, not only versions
	 * @param documents how many were looked at one by one; none when the sums agree
	 * @param missing how many the index lacked
	 * @param stale how many the index had otherwise
	 * @param ghosts how many the index had alone
	 */
	record Check(long number, boolean thorough, long documents, long missing, long stale, long ghosts,
			Instant startedAt, @Nullable Instant finishedAt) {

		static Check of(IndexCheck check) {
			return new Check(check.number(), check.thorough(), check.documents(), check.found().missing(),
					check.found().stale(), check.found().ghosts(), check.startedAt(), check.finishedAt());
		}

	}

}
