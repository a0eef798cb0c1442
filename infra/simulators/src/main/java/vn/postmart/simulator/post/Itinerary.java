package vn.postmart.simulator.post;

import java.util.Optional;

import vn.postmart.simulator.post.PreAdvice.Delivery;
import vn.postmart.simulator.post.Step.CountCash;
import vn.postmart.simulator.post.Step.Remit;
import vn.postmart.simulator.post.Step.Scan;

/**
 * The way of every parcel: office, sorting centre, delivery office, addressee; then the
 * cash.
 */
final class Itinerary {

	private Itinerary() {
	}

	/** The parcel's next step; empty while it waits for somebody or has arrived. */
	static Optional<Step> next(Parcel parcel) {
		if (parcel.acceptance() == null) {
			return Optional.empty();
		}
		return parcel.lastEvent().map(event -> after(event.code(), parcel)).orElseGet(() -> scan(EventCode.EMA));
	}

	private static Optional<Step> after(EventCode last, Parcel parcel) {
		return switch (last) {
			case EMA -> scan(EventCode.EMC);
			case EMC -> scan(EventCode.EDD);
			case EDD -> scan(EventCode.EDE);
			case EDE -> scan(EventCode.EMG);
			case EMG -> scan((parcel.advice().delivery() == Delivery.DOOR) ? EventCode.EDG : EventCode.EDH);
			case EDG -> scan(EventCode.EMI);
			case EDH -> (parcel.handOver() != null) ? scan(EventCode.EMI) : Optional.empty();
			case EMI -> withCash(parcel.cash());
		};
	}

	private static Optional<Step> withCash(CashStatus cash) {
		return switch (cash) {
			case NONE, REMITTED -> Optional.empty();
			case COLLECTED -> Optional.of(new CountCash());
			case COUNTED -> Optional.of(new Remit());
		};
	}

	private static Optional<Step> scan(EventCode code) {
		return Optional.of(new Scan(code));
	}

}
