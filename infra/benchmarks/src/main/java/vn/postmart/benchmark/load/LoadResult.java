package vn.postmart.benchmark.load;

import java.util.concurrent.TimeUnit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** What came of one run. */
public final class LoadResult {

	private static final double NANOS_PER_MILLI = 1e6;

	private final Latencies latencies;

	private final long nanos;

	LoadResult(Latencies latencies, long nanos) {
		this.latencies = latencies;
		this.nanos = nanos;
	}

	public int requests() {
		return latencies.count();
	}

	public double perSecond() {
		return (double) latencies.count() * TimeUnit.SECONDS.toNanos(1) / nanos;
	}

	/** In milliseconds. */
	public double percentile(int percent) {
		return latencies.percentile(percent) / NANOS_PER_MILLI;
	}

	/**
	 * Fails when a reply was no success: refusals are quick, and a figure made of them is
	 * none.
	 */
	@CanIgnoreReturnValue
	public LoadResult sound(String what) {
		if (latencies.failures() > 0 || latencies.count() == 0) {
			throw new UnsoundException(
					latencies.failures() + " of " + latencies.count() + " replies were no success: " + what);
		}
		return this;
	}

	/** A run with refusals. */
	public static final class UnsoundException extends IllegalStateException {

		private static final long serialVersionUID = 1L;

		UnsoundException(String message) {
			super(message);
		}

	}

}
