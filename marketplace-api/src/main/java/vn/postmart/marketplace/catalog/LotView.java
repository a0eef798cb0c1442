package vn.postmart.marketplace.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A lot as other modules see it. */
public record LotView(LotId id, ListingId listingId, String code, LocalDate harvestedOn,
		@Nullable LocalDate bestBefore) {
}
