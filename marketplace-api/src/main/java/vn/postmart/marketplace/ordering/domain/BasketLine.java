package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A line of a basket.
 *
 * @param addedPrice what one unit cost when it was put in, so that a change can be said
 * @param promisedFor the ship-by day of a pre-order, {@code null} of goods in hand
 */
public record BasketLine(ListingId listingId, Quantity quantity, Money addedPrice, @Nullable LocalDate promisedFor) {
}
