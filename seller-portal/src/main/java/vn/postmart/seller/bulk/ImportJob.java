package vn.postmart.seller.bulk;

import java.time.Instant;

/**
 * A file of listings on its way in.
 *
 * @param rows how many there are
 * @param good those that can be loaded
 * @param bad those that are wrong
 * @param done those that are loaded
 */
public record ImportJob(String id, State state, int rows, int good, int bad, int done, Instant createdAt,
		Instant changedAt) {

	/** Whether it works by itself, so that the page looks again. */
	public boolean isUnderWay() {
		return this.state == State.CHECKING || this.state == State.RUNNING;
	}

	/** Whether it waits to be told to load. */
	public boolean isWaiting() {
		return this.good > 0 && (this.state == State.CHECKED || this.state == State.STOPPED);
	}

	/** How many rows the bar is filled with. */
	public int passed() {
		return (this.state == State.CHECKING) ? this.good + this.bad : this.done;
	}

	/** How many rows fill the bar. */
	public int whole() {
		return (this.state == State.CHECKING) ? this.rows : Math.max(this.good, 1);
	}

	/** Where it is. */
	public enum State {

		CHECKING, CHECKED, RUNNING, DONE, STOPPED

	}

}
