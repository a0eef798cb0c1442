package vn.postmart.marketplace.postal.domain;

import java.util.ArrayList;
import java.util.List;

import vn.postmart.marketplace.postal.ConsignmentState;

/**
 * What came of a piece of news about a parcel.
 *
 * @param after the parcel as it is now
 * @param steps the changes of state, in order, each a legal one
 * @param facts the events other modules are told, in order
 */
public record Progress(Consignment after, List<Step> steps, List<Object> facts) {

	public Progress {
		steps = List.copyOf(steps);
		facts = List.copyOf(facts);
	}

	static Progress none(Consignment consignment) {
		return new Progress(consignment, List.of(), List.of());
	}

	/** The same, and then on through these states. */
	Progress through(List<ConsignmentState> path, Cause cause) {
		Progress progress = this;
		for (ConsignmentState next : path) {
			progress = progress.step(next, cause);
		}
		return progress;
	}

	/** The same, and this fact told. */
	Progress telling(Object fact) {
		List<Object> told = new ArrayList<>(this.facts);
		told.add(fact);
		return new Progress(this.after, this.steps, told);
	}

	private Progress step(ConsignmentState next, Cause cause) {
		ConsignmentState from = this.after.standing().state();
		if (!Journey.allows(from, next)) {
			throw new IllegalStateException("A parcel does not go from " + from + " to " + next);
		}
		List<Step> longer = new ArrayList<>(this.steps);
		longer.add(new Step(from, next, cause));
		Consignment there = this.after.with(this.after.standing().in(next));
		List<Object> told = new ArrayList<>(this.facts);
		told.addAll(there.arrivalFacts(cause));
		return new Progress(there, longer, told);
	}

	/** One change of state: one row of the record. */
	public record Step(ConsignmentState from, ConsignmentState to, Cause cause) {
	}

}
