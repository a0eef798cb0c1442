package vn.postmart.simulator.fault;

import java.util.List;
import java.util.Optional;

/**
 * The faults that are switched on. They last until they are spent, cleared, or the
 * simulator ends.
 */
public final class Faults {

	private volatile List<ActiveFault> active = List.of();

	/** Switches these on and all others off. */
	public void set(List<Fault> faults) {
		this.active = faults.stream().map(ActiveFault::new).toList();
	}

	public void clear() {
		this.active = List.of();
	}

	/**
	 * The fault of this kind that strikes now, if one does.
	 * @param subjects names of what would be struck: a fault that matches any of them may
	 * strike
	 */
	public Optional<Fault> strike(FaultKind kind, String... subjects) {
		return this.active.stream().filter(fault -> fault.strikes(kind, subjects)).findFirst().map(ActiveFault::fault);
	}

	public List<FaultReport> report() {
		return this.active.stream().map(ActiveFault::report).toList();
	}

}
