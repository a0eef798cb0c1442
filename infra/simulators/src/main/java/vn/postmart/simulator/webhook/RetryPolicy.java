package vn.postmart.simulator.webhook;

import java.time.Duration;

/**
 * How long to keep offering an event that is not taken: the pause doubles from
 * {@code first} to {@code longest}.
 *
 * @param attempts how often an event is offered before it is given up
 */
public record RetryPolicy(Duration first, Duration longest, int attempts) {

	/** Quick at first, then each half minute for some ten hours. */
	public static final RetryPolicy PATIENT = new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(30), 1_200);

	Duration pauseAfter(int attempt) {
		int doublings = Math.min(attempt - 1, 20);
		Duration pause = this.first.multipliedBy(1L << doublings);
		return (pause.compareTo(this.longest) < 0) ? pause : this.longest;
	}

}
