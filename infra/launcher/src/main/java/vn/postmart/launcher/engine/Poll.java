package vn.postmart.launcher.engine;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Asks again and again until the answer is yes or the time is up.
 */
public final class Poll {

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

	private Poll() {
	}

	/**
	 * Asks every few milliseconds.
	 * @return whether the condition came true within the limit
	 */
	public static boolean until(Duration limit, BooleanSupplier condition) {
		long deadline = System.nanoTime() + limit.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
				return false;
			}
			LockSupport.parkNanos(PAUSE);
		}
		return true;
	}

}
