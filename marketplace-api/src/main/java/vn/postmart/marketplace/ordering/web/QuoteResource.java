package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the delivery of a basket costs, by parcel.
 *
 * @param mostTotalVnd what the buyer agrees to: the most it comes to when it is weighed
 */
record QuoteResource(List<Parcel> parcels, long goodsTotalVnd, long feeTotalVnd, long totalVnd, long mostTotalVnd,
		@Nullable String pointCode, @Nullable String pointName) {

	/** By stall and day; {@code shipBy} is null for what is sent at once. */
	record Parcel(UUID stallId, @Nullable LocalDate shipBy, boolean preOrder, long feeVnd, long mostFeeVnd, int minDays,
			int maxDays, LocalDate expectedFrom, LocalDate expectedTo) {
	}

}
