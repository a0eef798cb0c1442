package vn.postmart.marketplace.catalog.bulk;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A line of a stall's price list.
 *
 * @param version of the listing when its line was read
 */
public record PriceListItem(ListingId id, long version, Money price, Quantity minimum, Quantity maximum, Quantity step,
		boolean active) {
}
