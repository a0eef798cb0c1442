package vn.postmart.marketplace.ordering.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

/**
 * An order as it was placed, copied from the listing, the tariff and the rules of that
 * day. What is paid by its packed weight is an estimate until it is weighed.
 *
 * @param most what the buyer agreed to pay at most
 * @param shipBy when it is sent; {@code null} for at once
 */
public record StallOrder(OrderId id, String code, StallId stallId, OrderStatus status, Money goods, Money fee,
		Charges charges, Weight weight, Limit most, String tariffVersion, LocalDate expectedFrom, LocalDate expectedTo,
		@Nullable ShipBy shipBy, List<OrderLine> lines) {

	public StallOrder {
		lines = List.copyOf(lines);
	}

	public Money total() {
		return this.goods.plus(this.fee);
	}

	/** Whether it should have been with the post before that day, and is not. */
	public boolean isLate(LocalDate today) {
		return this.status == OrderStatus.CONFIRMED && this.shipBy != null && this.shipBy.day().isBefore(today);
	}

	/** Whether nobody knows yet what it comes to. */
	public boolean awaitsWeighing() {
		return this.lines.stream().anyMatch(OrderLine::awaitsWeighing);
	}

	/** The order with its lines as they were weighed, at what it comes to by that. */
	public StallOrder weighed(List<OrderLine> packed, Money packedFee, Charges packedCharges) {
		return new StallOrder(this.id, this.code, this.stallId, this.status, total(packed), packedFee, packedCharges,
				weight(packed), this.most, this.tariffVersion, this.expectedFrom, this.expectedTo, this.shipBy, packed);
	}

	/** What lines come to. */
	public static Money total(List<OrderLine> lines) {
		return lines.stream().map(OrderLine::total).reduce(Money.vnd(0), Money::plus);
	}

	/** What lines weigh. */
	public static Weight weight(List<OrderLine> lines) {
		return lines.stream().map(OrderLine::weight).reduce(Weight.grams(0), Weight::plus);
	}

}
