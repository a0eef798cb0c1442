package vn.postmart.marketplace.counter.app;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * Something a clerk did with a parcel.
 *
 * @param label what people call the parcel
 * @param weight as weighed at an acceptance
 * @param cod cash due: taken at a hand-over, to be collected after an acceptance
 */
public record CounterAct(UUID id, Kind kind, ItemId itemId, String label, Clerk clerk, @Nullable Weight weight,
		Money cod, Instant at) {

	static CounterAct acceptance(UUID id, ConsignmentView parcel, Clerk clerk, Instant at) {
		return new CounterAct(id, Kind.ACCEPTANCE, parcel.itemId(), parcel.label(), clerk, parcel.weight(),
				parcel.cod(), at);
	}

	static CounterAct handOver(UUID id, ConsignmentView parcel, Clerk clerk, Instant at) {
		return new CounterAct(id, Kind.HAND_OVER, parcel.itemId(), parcel.label(), clerk, null, parcel.cod(), at);
	}

	/** What can be done with a parcel. */
	public enum Kind {

		ACCEPTANCE, HAND_OVER

	}

}
