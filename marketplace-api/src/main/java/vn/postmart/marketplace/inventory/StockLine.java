package vn.postmart.marketplace.inventory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A quantity of a listing, in its sale unit.
 *
 * @param shipBy which pre-order it is of; null for goods in hand
 */
public record StockLine(ListingId listingId, Quantity quantity, @Nullable LocalDate shipBy) {

	/** Goods in hand. */
	public StockLine(ListingId listingId, Quantity quantity) {
		this(listingId, quantity, null);
	}

}
