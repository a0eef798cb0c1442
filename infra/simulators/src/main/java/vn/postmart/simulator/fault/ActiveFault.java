package vn.postmart.simulator.fault;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fault that is switched on, with what it did so far.
 */
final class ActiveFault {

	private final Fault fault;

	private final Pattern pattern;

	private long seen;

	private long struck;

	ActiveFault(Fault fault) {
		this.fault = fault;
		this.pattern = fault.pattern();
	}

	Fault fault() {
		return this.fault;
	}

	/** Whether it strikes this time; counts either way. */
	synchronized boolean strikes(FaultKind kind, String... subjects) {
		if (kind != this.fault.kind() || spent()
				|| Stream.of(subjects).noneMatch(subject -> this.pattern.matcher(subject).lookingAt())) {
			return false;
		}
		this.seen++;
		if (this.struck >= share(this.seen)) {
			return false;
		}
		this.struck++;
		return true;
	}

	synchronized FaultReport report() {
		return new FaultReport(this.fault, this.seen, this.struck);
	}

	private boolean spent() {
		return this.fault.count() != null && this.struck >= this.fault.count();
	}

	private long share(long of) {
		return (this.fault.percent() != null) ? of * this.fault.percent() / 100 : of;
	}

}
