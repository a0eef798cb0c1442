package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.shared.Quantity;

/**
 * An order as the stall sees it that sends it: {@code netVnd} is what it gets of the
 * goods.
 *
 * @param version to be named when it is weighed
 * @param toWeigh whether it is to be weighed before it can be sent; its figures are
 * estimates until then
 * @param mostTotalVnd what the buyer agreed to pay at most
 */
record StallOrderResource(OrderId id, String code, long version, OrderStatus state, Instant placedAt,
		PaymentMethod paymentMethod, String recipientName, String provinceName, boolean toWeigh, List<Line> lines,
		long weightGrams, long goodsTotalVnd, long feeVnd, long totalVnd, long mostTotalVnd, long commissionVnd,
		long taxVnd, long netVnd) {

	/**
	 * A line; lines are weighed by their number, from zero.
	 *
	 * @param catchWeight null of what is not paid by its packed weight
	 */
	record Line(String name, String nameEn, BasketResource.Unit unit, Quantity quantity, long lineTotalVnd,
			@Nullable LineWeight catchWeight) {
	}

}
