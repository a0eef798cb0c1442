package vn.postmart.seller.operator;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the search index is: what was built and what was compared, newest first.
 */
public record SearchCare(List<Rebuild> rebuilds, List<Check> checks) {

	public SearchCare {
		rebuilds = List.copyOf(rebuilds);
		checks = List.copyOf(checks);
	}

	/** Whether something is under way, so that the page is worth loading again. */
	public boolean isBusy() {
		return this.rebuilds.stream().anyMatch(Rebuild::isRunning) || this.checks.stream().anyMatch(Check::isRunning);
	}

	/** The rebuild that is under way. */
	public @Nullable Rebuild running() {
		return this.rebuilds.stream().filter(Rebuild::isRunning).findFirst().orElse(null);
	}

	/** The last check that is over. */
	public @Nullable Check lastCheck() {
		return this.checks.stream().filter((check) -> !check.isRunning()).findFirst().orElse(null);
	}

	/** A full rebuild of the index. */
	public record Rebuild(long number, String reason, String state, long total, long done, Instant startedAt,
			@Nullable Instant finishedAt) {

		public boolean isRunning() {
			return this.finishedAt == null;
		}

	}

	/** A comparison of the index with the database. */
	public record Check(long number, boolean thorough, long documents, long missing, long stale, long ghosts,
			Instant startedAt, @Nullable Instant finishedAt) {

		public boolean isRunning() {
			return this.finishedAt == null;
		}

		/** How many listings did not agree, and were repaired. */
		public long repaired() {
			return this.missing + this.stale + this.ghosts;
		}

	}

}
