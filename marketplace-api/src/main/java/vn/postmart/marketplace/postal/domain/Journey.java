package vn.postmart.marketplace.postal.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.postmart.marketplace.postal.ConsignmentState;

import static vn.postmart.marketplace.postal.ConsignmentState.ACCEPTED;
import static vn.postmart.marketplace.postal.ConsignmentState.AT_DELIVERY_OFFICE;
import static vn.postmart.marketplace.postal.ConsignmentState.CANCELLED;
import static vn.postmart.marketplace.postal.ConsignmentState.CREATED;
import static vn.postmart.marketplace.postal.ConsignmentState.DELIVERED;
import static vn.postmart.marketplace.postal.ConsignmentState.DELIVERY_FAILED;
import static vn.postmart.marketplace.postal.ConsignmentState.IN_TRANSIT;
import static vn.postmart.marketplace.postal.ConsignmentState.OUT_FOR_DELIVERY;
import static vn.postmart.marketplace.postal.ConsignmentState.PRE_ADVISED;
import static vn.postmart.marketplace.postal.ConsignmentState.READY_FOR_PICKUP;

/**
 * The steps a parcel may take. A step that is not in this table does not happen.
 */
public final class Journey {

	private static final Map<ConsignmentState, Set<ConsignmentState>> STEPS = steps();

	private Journey() {
	}

	/** Whether a parcel may go from one state straight to the other. */
	public static boolean allows(ConsignmentState from, ConsignmentState to) {
		return STEPS.getOrDefault(from, Set.of()).contains(to);
	}

	/** Whether nothing comes after this state. */
	public static boolean endsWith(ConsignmentState state) {
		return !STEPS.containsKey(state);
	}

	/**
	 * The steps that bring a parcel to where the carrier saw it. Who holds a parcel has
	 * its data and took it in, so those two milestones are made up for when word of them
	 * is late; no other step is ever invented.
	 * @return the states to pass, the last one {@code seen}; empty when the parcel is
	 * there already or cannot get there
	 */
	public static List<ConsignmentState> towards(ConsignmentState from, ConsignmentState seen) {
		if (allows(from, seen)) {
			return List.of(seen);
		}
		return switch (from) {
			case CREATED -> via(PRE_ADVISED, seen);
			case PRE_ADVISED -> via(ACCEPTED, seen);
			default -> List.of();
		};
	}

	private static List<ConsignmentState> via(ConsignmentState milestone, ConsignmentState seen) {
		List<ConsignmentState> rest = towards(milestone, seen);
		return rest.isEmpty() ? rest : Stream.concat(Stream.of(milestone), rest.stream()).toList();
	}

	private static Map<ConsignmentState, Set<ConsignmentState>> steps() {
		// Scans get lost, so a parcel may be seen further on than the next step; it never
		// goes back to the counter
		Set<ConsignmentState> underWay = EnumSet.of(IN_TRANSIT, AT_DELIVERY_OFFICE, OUT_FOR_DELIVERY, READY_FOR_PICKUP,
				DELIVERY_FAILED, DELIVERED);
		Map<ConsignmentState, Set<ConsignmentState>> steps = new EnumMap<>(ConsignmentState.class);
		steps.put(CREATED, EnumSet.of(PRE_ADVISED, CANCELLED));
		steps.put(PRE_ADVISED, EnumSet.of(ACCEPTED, CANCELLED));
		steps.put(ACCEPTED, underWay);
		underWay.stream()
			.filter((state) -> state != DELIVERED)
			.forEach((state) -> steps.put(state, without(underWay, state)));
		return Map.copyOf(steps);
	}

	private static Set<ConsignmentState> without(Set<ConsignmentState> states, ConsignmentState state) {
		Set<ConsignmentState> rest = EnumSet.copyOf(states);
		rest.remove(state);
		return rest;
	}

}
