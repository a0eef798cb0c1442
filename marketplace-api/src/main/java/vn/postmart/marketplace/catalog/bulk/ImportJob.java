package vn.postmart.marketplace.catalog.bulk;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetColumn;
import vn.postmart.marketplace.catalog.bulk.sheet.SheetFormat;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.problem.RefusedException;

/**
 * A file of listings on its way in. All rows are checked first; then it waits to be told
 * to load, and may be stopped and told again.
 *
 * @param stall whose listings they are; null for an operator's file, whose rows say so
 * @param createdBy the account of whoever sent it
 * @param format what kind of file it was
 * @param columns those of the file
 * @param rows how many there are
 * @param good those checked and found good, loaded ones too
 * @param bad those found bad
 * @param done those loaded
 */
public record ImportJob(ImportId id, @Nullable StallId stall, String createdBy, State state, SheetFormat format,
		List<SheetColumn> columns, int rows, int good, int bad, int done, Instant createdAt, Instant changedAt) {

	public ImportJob {
		columns = List.copyOf(columns);
	}

	static ImportJob taken(ImportId id, @Nullable StallId stall, String by, SheetFormat format,
			List<SheetColumn> columns, int rows, Instant at) {
		return new ImportJob(id, stall, by, State.CHECKING, format, columns, rows, 0, 0, 0, at, at);
	}

	/** So many more rows were judged. */
	ImportJob judged(int moreGood, int moreBad, Instant at) {
		int judged = this.good + this.bad + moreGood + moreBad;
		return with((judged < this.rows) ? State.CHECKING : State.CHECKED, this.good + moreGood, this.bad + moreBad,
				this.done, at);
	}

	/**
	 * Told to load. Refused while it is checked, once it is loaded, when there is nothing
	 * good, and when rows are bad unless they are to be skipped.
	 */
	ImportJob started(boolean skipBad, Instant at) {
		if (this.state != State.CHECKED && this.state != State.STOPPED) {
			throw RefusedException.rule("catalog.import-not-waiting");
		}
		if (this.bad > 0 && !skipBad) {
			throw RefusedException.rule("catalog.import-bad-rows", this.bad);
		}
		if (this.good == 0) {
			throw RefusedException.rule("catalog.import-nothing-good");
		}
		return with(State.RUNNING, this.good, this.bad, this.done, at);
	}

	/** So many more rows were loaded. */
	ImportJob loaded(int more, Instant at) {
		int loaded = this.done + more;
		return with((loaded < this.good) ? State.RUNNING : State.DONE, this.good, this.bad, loaded, at);
	}

	/** Told to stop after the batch under way. Refused unless it loads. */
	ImportJob stopped(Instant at) {
		if (this.state != State.RUNNING) {
			throw RefusedException.rule("catalog.import-not-running");
		}
		return with(State.STOPPED, this.good, this.bad, this.done, at);
	}

	private ImportJob with(State state, int good, int bad, int done, Instant at) {
		return new ImportJob(this.id, this.stall, this.createdBy, state, this.format, this.columns, this.rows, good,
				bad, done, this.createdAt, at);
	}

	/** Where it is. */
	public enum State {

		/** Rows are judged; nothing is written. */
		CHECKING,
		/** It waits to be told to load. */
		CHECKED,
		/** Good rows are loaded, a batch at a time. */
		RUNNING,
		/** All good rows are loaded. */
		DONE,
		/** It was stopped between two batches, and can go on. */
		STOPPED

	}

}
