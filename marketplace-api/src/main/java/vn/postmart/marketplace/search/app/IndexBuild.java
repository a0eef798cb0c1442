package vn.postmart.marketplace.search.app;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One filling of a new index from the projection, as far as it has come.
 *
 * @param number counts the builds and names the index
 * @param reason why it was started
 * @param describing whether each document is first described anew, because the same text
 * gives other words now
 * @param step counts the steps; the event of another step is late and does nothing
 * @param total how many documents there were to begin with
 * @param done how many are through
 * @param reached the last listing that is through, {@code null} before the first
 * @param finishedAt {@code null} while it is under way
 */
public record IndexBuild(long number, Reason reason, boolean describing, State state, int step, long total, long done,
		@Nullable UUID reached, Instant startedAt, @Nullable Instant finishedAt) {

	/** How far a build is. */
	public enum State {

		/** Its index does not exist yet. */
		PLANNED,

		/** Its index gets what is projected, and every change. */
		FILLING,

		/** Searches go to its index; the old one is still there. */
		SERVING,

		/** Nothing is left to do. */
		DONE

	}

	/** Why an index is built. */
	public enum Reason {

		OPERATOR, NO_INDEX, OTHER_LAYOUT

	}

}
