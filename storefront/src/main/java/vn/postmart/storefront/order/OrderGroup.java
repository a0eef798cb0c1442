package vn.postmart.storefront.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.postmart.storefront.catalog.LineWeight;
import vn.postmart.storefront.catalog.Unit;
import vn.postmart.web.page.Page;

/**
 * What was ordered in one go, one order per parcel.
 *
 * @param code eight characters that read aloud without doubt
 * @param state AWAITING_PAYMENT, CONFIRMED, DELIVERED or CANCELLED
 * @param mostTotalVnd what the buyer agreed to pay at most
 * @param toWeigh whether goods are still to be weighed, so that its totals are estimates
 */
public record OrderGroup(String code, Instant placedAt, String state, String paymentMethod,
		@Nullable String paymentState, Recipient recipient, @Nullable String delivery, @Nullable String pointName,
		long goodsTotalVnd, long feeTotalVnd, long totalVnd, long mostTotalVnd, boolean toWeigh, @Nullable String note,
		List<Order> orders) {

	public boolean isCard() {
		return "CARD".equals(this.paymentMethod);
	}

	public boolean awaitsPayment() {
		return "AWAITING_PAYMENT".equals(this.state);
	}

	/**
	 * Whether the money is held, so that there is nothing to pay though the order is not
	 * yet confirmed.
	 */
	public boolean isPaid() {
		return "AUTHORISED".equals(this.paymentState) || "CAPTURED".equals(this.paymentState);
	}

	public boolean isCancelled() {
		return "CANCELLED".equals(this.state);
	}

	/** Whether anything may still change, so that the page is worth asking for again. */
	public boolean isOpen() {
		return !isCancelled() && !"DELIVERED".equals(this.state);
	}

	/** Who gets it; the phone is masked. */
	public record Recipient(String name, String phoneMasked, String communeName, String provinceName, String street) {

	}

	/**
	 * What one stall sends together.
	 *
	 * @param shipBy the last day on which it is sent; null for at once
	 * @param preOrder whether it was ordered before its harvest
	 * @param putOffFrom the day it was to be sent on first, if its seller put it off
	 * @param late whether its day passed and the post does not have it
	 */
	public record Order(String code, Sender stall, String state, List<Line> lines, long goodsTotalVnd, long feeVnd,
			long totalVnd, long mostTotalVnd, boolean toWeigh, @Nullable LocalDate expectedFrom,
			@Nullable LocalDate expectedTo, @Nullable LocalDate shipBy, boolean preOrder,
			@Nullable LocalDate putOffFrom, boolean late, @Nullable Parcel parcel, List<Recall> recalls) {

	}

	/** Goods of the order that nobody may eat or use. */
	public record Recall(String traceCode, String reason, Instant at) {

	}

	/** Who sends it. */
	public record Sender(String id, String name) {

	}

	/** Goods as they were when ordered. */
	public record Line(String listingId, String name, @Nullable String nameEn, Unit unit, BigDecimal quantity,
			long priceVnd, long lineTotalVnd, @Nullable LineWeight catchWeight) {

		public String name(Page page) {
			return page.either(this.name, this.nameEn);
		}

	}

	/** A parcel in the post, with what happened to it, oldest first. */
	public record Parcel(String itemId, String itemIdPrinted, String state, List<Event> events) {

	}

	/** A step of a parcel. */
	public record Event(String code, String state, Instant at, @Nullable String place) {

	}

}
