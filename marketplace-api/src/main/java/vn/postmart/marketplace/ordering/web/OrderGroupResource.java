package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.payment.IntentView;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.shared.Quantity;

/**
 * An order group as its buyer sees it.
 *
 * @param mostTotalVnd what the buyer agreed to at most
 * @param toWeigh whether goods are still to be weighed, so that its totals are estimates
 */
record OrderGroupResource(String code, Instant placedAt, OrderStatus state, PaymentMethod paymentMethod,
		IntentView.State paymentState, Recipient recipient, DeliveryMode delivery, @Nullable String pointName,
		long goodsTotalVnd, long feeTotalVnd, long totalVnd, long mostTotalVnd, boolean toWeigh, String note,
		List<Order> orders) {

	record Recipient(String name, String phoneMasked, String communeName, String provinceName, String street) {
	}

	/**
	 * What one stall sends in one parcel.
	 *
	 * @param shipBy the last day on which it is sent; null for at once
	 * @param preOrder whether it was ordered before its harvest
	 * @param putOffFrom the day it was to be sent on first, null unless its seller put it
	 * off
	 * @param late whether its day passed and the post does not have it
	 */
	record Order(String code, Stall stall, OrderStatus state, List<Line> lines, long goodsTotalVnd, long feeVnd,
			long totalVnd, long mostTotalVnd, boolean toWeigh, LocalDate expectedFrom, LocalDate expectedTo,
			@Nullable LocalDate shipBy, boolean preOrder, @Nullable LocalDate putOffFrom, boolean late,
			@Nullable ParcelResource parcel, List<RecallNotice> recalls) {
	}

	/**
	 * Goods of the order that must not be eaten or used.
	 *
	 * @param traceCode of their lot
	 */
	record RecallNotice(UUID listingId, String traceCode, String reason, Instant at) {
	}

	record Stall(UUID id, String name) {
	}

	record Line(UUID listingId, String name, String nameEn, BasketResource.Unit unit, Quantity quantity, long priceVnd,
			long lineTotalVnd, @Nullable LineWeight catchWeight) {
	}

}
