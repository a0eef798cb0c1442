package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;
import java.util.List;

import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * An order as it was placed, copied from the listing, the tariff and the rules of that
 * day.
 */
public record StallOrder(OrderId id, String code, StallId stallId, OrderStatus status, Money goods, Money fee,
		Charges charges, Weight weight, String tariffVersion, LocalDate expectedFrom, LocalDate expectedTo,
		List<OrderLine> lines) {

	public StallOrder {
		lines = List.copyOf(lines);
	}

	public Money total() {
		return this.goods.plus(this.fee);
	}

}
