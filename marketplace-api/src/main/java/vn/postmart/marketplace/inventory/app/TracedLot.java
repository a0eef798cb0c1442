package vn.postmart.marketplace.inventory.app;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.inventory.domain.TraceCode;

/**
 * What stock knows of a lot's way.
 *
 * @param receivedAt when it was put up for sale; null for lots from before this was kept
 * @param firstShippedAt when goods of it first left the household
 */
public record TracedLot(LotId lotId, ListingId listingId, TraceCode code, @Nullable Instant receivedAt,
		@Nullable Instant firstShippedAt, @Nullable Recall recall) {
}
