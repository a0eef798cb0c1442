package vn.postmart.marketplace.ordering;

import java.time.LocalDate;
import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;

/**
 * Orders that were to be sent by a day are sent later.
 *
 * @param listingId whose goods are not ready
 * @param reason as buyers read it
 */
public record OrdersPutOff(List<OrderId> orderIds, ListingId listingId, LocalDate from, LocalDate to, String reason) {

	/** The event's frozen name. */
	public static final String TYPE = "ordering.orders-put-off";

	public OrdersPutOff {
		orderIds = List.copyOf(orderIds);
	}

}
