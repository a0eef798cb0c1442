package vn.postmart.marketplace.ordering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What the delivery of a basket costs, by parcel. */
record QuoteResource(List<Parcel> parcels, long goodsTotalVnd, long feeTotalVnd, long totalVnd,
		@Nullable String pointCode, @Nullable String pointName) {

	record Parcel(UUID stallId, long feeVnd, int minDays, int maxDays, LocalDate expectedFrom, LocalDate expectedTo) {
	}

}
