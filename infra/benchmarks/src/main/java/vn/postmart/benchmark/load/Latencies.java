package vn.postmart.benchmark.load;

import java.util.Arrays;

/** How long each reply took, in nanoseconds, and which were no success. */
final class Latencies {

	private static final int SUCCESS = 200;

	private long[] nanos = new long[1024];

	private int count;

	private int failures;

	void add(long took, int status) {
		ensure(count + 1);
		nanos[count++] = took;
		failures += (status != SUCCESS) ? 1 : 0;
	}

	void add(Latencies other) {
		ensure(count + other.count);
		System.arraycopy(other.nanos, 0, nanos, count, other.count);
		count += other.count;
		failures += other.failures;
	}

	int count() {
		return count;
	}

	int failures() {
		return failures;
	}

	/** The time within which that share of the replies came; 0 when there were none. */
	long percentile(int percent) {
		if (count == 0) {
			return 0;
		}
		long[] sorted = Arrays.copyOf(nanos, count);
		Arrays.sort(sorted);
		return sorted[Math.ceilDiv(count * percent, 100) - 1];
	}

	private void ensure(int size) {
		if (size > nanos.length) {
			nanos = Arrays.copyOf(nanos, Math.max(size, nanos.length * 2));
		}
	}

}
