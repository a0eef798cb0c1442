package vn.postmart.marketplace.ordering;

import java.util.List;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Weight;

/**
 * An order reached its addressee.
 *
 * @param goods what was in it
 */
public record OrderDelivered(OrderId orderId, List<Goods> goods) {

	/** The event's frozen name. */
	public static final String TYPE = "ordering.order-delivered";

	public OrderDelivered {
		goods = List.copyOf(goods);
	}

	/** So much of a listing. */
	public record Goods(ListingId listingId, Weight weight) {
	}

}
