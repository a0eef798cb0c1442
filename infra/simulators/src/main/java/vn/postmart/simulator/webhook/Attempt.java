package vn.postmart.simulator.webhook;

import java.time.Duration;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * The next time an event is to be offered.
 *
 * @param number counts from 1
 * @param copy whether it is a duplicate, offered once and forgotten
 * @param dueNanos by {@link System#nanoTime()}
 */
record Attempt(Webhook webhook, int number, boolean copy, long dueNanos) implements Delayed {

	static Attempt first(Webhook webhook, Duration hold) {
		return new Attempt(webhook, 1, false, System.nanoTime() + hold.toNanos());
	}

	Attempt asCopy() {
		return new Attempt(this.webhook, this.number, true, this.dueNanos);
	}

	Attempt again(Duration pause) {
		return new Attempt(this.webhook, this.number + 1, false, System.nanoTime() + pause.toNanos());
	}

	@Override
	public long getDelay(TimeUnit unit) {
		return unit.convert(this.dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
	}

	@Override
	public int compareTo(Delayed other) {
		return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
	}

}
