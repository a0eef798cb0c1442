package vn.postmart.marketplace.search.app;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One comparison of the projection with the index, as far as it has come.
 *
 * @param thorough whether contents are compared too, not only versions
 * @param step counts the steps; the event of another step is late and does nothing
 * @param documents how many documents were compared
 * @param found what did not agree, and is repaired
 * @param reached the last listing that is compared, {@code null} before the first
 * @param finishedAt {@code null} while it is under way
 */
public record IndexCheck(long number, boolean thorough, int step, long documents, Drift found, @Nullable UUID reached,
		Instant startedAt, @Nullable Instant finishedAt) {

	/**
	 * How many documents do not agree.
	 *
	 * @param missing the index does not have them
	 * @param stale the index has them otherwise
	 * @param ghosts the index has them alone
	 */
	public record Drift(long missing, long stale, long ghosts) {

		/** All of them. */
		public long total() {
			return this.missing + this.stale + this.ghosts;
		}

	}

}
