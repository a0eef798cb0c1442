package vn.postmart.marketplace.postal.domain;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentState;

/**
 * The item events of UPU's EMSEVT message, version 3, and where a parcel stands after
 * each. Being held or presented to customs is a stop on the way, not a state of ours.
 */
public enum EmsevtCode {

	EMA(ConsignmentState.ACCEPTED), EMB(ConsignmentState.IN_TRANSIT), EXA(ConsignmentState.IN_TRANSIT),
	EXB(ConsignmentState.IN_TRANSIT), EXC(ConsignmentState.IN_TRANSIT), EXD(ConsignmentState.IN_TRANSIT),
	/**
	 * Export cancelled: what happens to the parcel then is told by the events after it.
	 */
	EXX(null), EMC(ConsignmentState.IN_TRANSIT), EMJ(ConsignmentState.IN_TRANSIT), EMK(ConsignmentState.IN_TRANSIT),
	EMD(ConsignmentState.IN_TRANSIT), EDA(ConsignmentState.IN_TRANSIT), EDB(ConsignmentState.IN_TRANSIT),
	EME(ConsignmentState.IN_TRANSIT), EDC(ConsignmentState.IN_TRANSIT),
	/** Import terminated, as {@link #EXX}. */
	EDX(null), EMF(ConsignmentState.IN_TRANSIT), EDD(ConsignmentState.IN_TRANSIT), EDE(ConsignmentState.IN_TRANSIT),
	EMG(ConsignmentState.AT_DELIVERY_OFFICE), EDF(ConsignmentState.AT_DELIVERY_OFFICE),
	EDG(ConsignmentState.OUT_FOR_DELIVERY), EDH(ConsignmentState.READY_FOR_PICKUP),
	EMH(ConsignmentState.DELIVERY_FAILED), EMI(ConsignmentState.DELIVERED);

	private final @Nullable ConsignmentState state;

	EmsevtCode(@Nullable ConsignmentState state) {
		this.state = state;
	}

	/**
	 * Where a parcel stands after an event with this code; empty for a code that is
	 * unknown or says nothing of it.
	 */
	public static Optional<ConsignmentState> stateAfter(String code) {
		return Arrays.stream(values())
			.filter((known) -> known.name().equals(code))
			.findAny()
			.flatMap((known) -> Optional.ofNullable(known.state));
	}

}
