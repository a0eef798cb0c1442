package vn.postmart.seller.counter;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a clerk did today, latest first, with its sums.
 *
 * @param codTakenVnd cash taken at hand-overs
 */
public record DayLog(List<Act> items, long accepted, long handedOver, long codTakenVnd) {

	/**
	 * Something done with a parcel.
	 *
	 * @param kind ACCEPTANCE or HAND_OVER
	 */
	public record Act(String kind, String itemId, String itemIdPrinted, String label, @Nullable Long weightGrams,
			long codVnd, Instant at) {

	}

}
