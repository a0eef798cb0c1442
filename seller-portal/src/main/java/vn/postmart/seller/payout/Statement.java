package vn.postmart.seller.payout;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a stall earned, newest first, with its sums.
 */
public record Statement(long pendingVnd, long dueVnd, long paidVnd, List<Item> items) {

	/**
	 * One parcel's arithmetic: net is goods less commission and tax.
	 *
	 * @param label the order's code
	 * @param state PENDING, DUE, PAID or VOID
	 */
	public record Item(String label, long goodsVnd, long commissionVnd, long taxVnd, long netVnd, String state,
			Instant openedAt, @Nullable Instant dueAt, @Nullable Instant paidAt) {

	}

}
