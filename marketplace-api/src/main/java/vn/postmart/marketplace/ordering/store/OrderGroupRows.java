package vn.postmart.marketplace.ordering.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.domain.Charges;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.ordering.domain.Limit;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.ordering.domain.ShipBy;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.ordering.domain.WeightTerms;
import vn.postmart.marketplace.payment.PaymentMethod;
import vn.postmart.marketplace.postal.DeliveryMode;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.rows.Columns;

/** What rows of the order tables mean. */
final class OrderGroupRows {

	private OrderGroupRows() {
	}

	static OrderGroup group(Readable row, List<StallOrder> orders) {
		Delivery delivery = new Delivery(Columns.text(row, "recipient_name"),
				new VietnamesePhone(Columns.text(row, "recipient_phone")), Columns.text(row, "province_code"),
				Columns.text(row, "commune_code"), Columns.text(row, "street"),
				Columns.named(row, "delivery", DeliveryMode.class), row.get("point_code", String.class));
		return new OrderGroup(Columns.id(row, "id"), Columns.text(row, "code"), row.get("buyer", String.class),
				delivery, Columns.named(row, "method", PaymentMethod.class), Columns.text(row, "note"),
				Locale.of(Columns.text(row, "language")), Columns.instant(row, "placed_at"), orders);
	}

	static StallOrder order(Readable row, List<OrderLine> lines) {
		return new StallOrder(new OrderId(Columns.id(row, "id")), Columns.text(row, "code"),
				new StallId(Columns.id(row, "stall_id")), Columns.named(row, "status", OrderStatus.class),
				money(row, "goods"), money(row, "fee"), new Charges(money(row, "commission"), money(row, "tax")),
				Weight.grams(Columns.number(row, "weight")),
				new Limit(money(row, "most_goods"), money(row, "most_fee")), Columns.text(row, "tariff_version"),
				Columns.day(row, "expected_from"), Columns.day(row, "expected_to"), shipBy(row), lines);
	}

	static OrderLine line(Readable row) {
		return new OrderLine(new ListingId(Columns.id(row, "listing_id")), Columns.text(row, "name"),
				Columns.text(row, "name_en"), Columns.text(row, "unit_label"), Columns.text(row, "unit_label_en"),
				new Quantity(Columns.number(row, "quantity")), money(row, "price"), money(row, "total"),
				Weight.grams(Columns.number(row, "weight")), Columns.truth(row, "perishable"),
				Columns.truth(row, "taxed"), terms(row));
	}

	private static @Nullable WeightTerms terms(Readable row) {
		Integer tolerance = row.get("weight_tolerance", Integer.class);
		return (tolerance != null) ? new WeightTerms(new CatchWeight(money(row, "price_per_kg"), tolerance),
				Weight.grams(Columns.number(row, "estimated_weight")), Columns.truth(row, "weighed")) : null;
	}

	private static @Nullable ShipBy shipBy(Readable row) {
		LocalDate day = row.get("ship_by", LocalDate.class);
		return (day != null)
				? new ShipBy(day, Columns.truth(row, "pre_order"), row.get("put_off_from", LocalDate.class)) : null;
	}

	private static Money money(Readable row, String column) {
		return Money.vnd(Columns.number(row, column));
	}

}
