package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;

/**
 * One stall's offer of a shared product, as far as its place among the others goes.
 *
 * @param sellable in stock for at least the least that may be bought, and carried by the
 * post
 * @param priceVnd of one sale unit
 * @param unitGrams net weight of one sale unit
 * @param harvestedOn of its freshest lot, null without one
 */
public record Offer(ListingId listingId, boolean sellable, long priceVnd, long unitGrams,
		@Nullable LocalDate harvestedOn) {
}
