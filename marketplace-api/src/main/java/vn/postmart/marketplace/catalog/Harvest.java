package vn.postmart.marketplace.catalog;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A harvest that was sold before it came in.
 *
 * @param lotId under which it was sold
 * @param code the seller's own, unique within the listing; null to be given one
 * @param bestBefore the last good day; null when it keeps
 */
public record Harvest(LotId lotId, ListingId listingId, @Nullable String code, LocalDate harvestedOn,
		@Nullable LocalDate bestBefore, Quantity quantity) {
}
