package vn.postmart.marketplace.outbox;

import java.time.Duration;
import java.util.function.LongUnaryOperator;

/**
 * The growing pause between attempts. It ends at random in the second half of its span,
 * so that deliveries that failed together do not come back together.
 */
record RetryDelay(Duration first, Duration longest, LongUnaryOperator randomBelow) {

	private static final int MAX_DOUBLINGS = 30;

	/** The pause after this many failed attempts, 1 or more. */
	Duration after(int attempts) {
		long doubled = this.first.toMillis() << Math.min(attempts - 1, MAX_DOUBLINGS);
		long span = Math.min(doubled, this.longest.toMillis());
		long half = span / 2;
		return Duration.ofMillis(half + this.randomBelow.applyAsLong(span - half + 1));
	}

}
