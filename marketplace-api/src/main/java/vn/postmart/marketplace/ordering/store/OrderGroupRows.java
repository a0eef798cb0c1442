package vn.postmart.marketplace.ordering.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.Charges;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.Weight;

/** What rows of the order tables mean. */
final class OrderGroupRows {

	private OrderGroupRows() {
	}

	static OrderGroup group(Readable row, List<StallOrder> orders) {
		Delivery delivery = new Delivery(text(row, "recipient_name"), new VietnamesePhone(text(row, "recipient_phone")),
				text(row, "province_code"), text(row, "commune_code"), text(row, "street"),
				DeliveryMode.valueOf(text(row, "delivery")), row.get("point_code", String.class));
		return new OrderGroup(id(row, "id"), text(row, "code"), row.get("buyer", String.class), delivery,
				PaymentMethod.valueOf(text(row, "method")), text(row, "note"),
				Objects.requireNonNull(row.get("placed_at", Instant.class)), orders);
	}

	static StallOrder order(Readable row, List<OrderLine> lines) {
		return new StallOrder(new OrderId(id(row, "id")), text(row, "code"), new StallId(id(row, "stall_id")),
				OrderStatus.valueOf(text(row, "status")), money(row, "goods"), money(row, "fee"),
				new Charges(money(row, "commission"), money(row, "tax")), Weight.grams(number(row, "weight")),
				text(row, "tariff_version"), date(row, "expected_from"), date(row, "expected_to"), lines);
	}

	static OrderLine line(Readable row) {
		return new OrderLine(new ListingId(id(row, "listing_id")), text(row, "name"), text(row, "name_en"),
				text(row, "unit_label"), text(row, "unit_label_en"), new Quantity(number(row, "quantity")),
				money(row, "price"), money(row, "total"), Weight.grams(number(row, "weight")),
				Objects.requireNonNull(row.get("perishable", Boolean.class)));
	}

	static UUID id(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, UUID.class));
	}

	private static LocalDate date(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, LocalDate.class));
	}

	private static Money money(Readable row, String column) {
		return Money.vnd(number(row, column));
	}

	private static long number(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, Long.class));
	}

	private static String text(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, String.class));
	}

}
