package vn.postmart.marketplace.ordering.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.ShippingDays;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresShippingDays implements ShippingDays {

	private static final String PUT_OFF = """
			update ordering.stall_order
			set put_off_from = coalesce(put_off_from, ship_by), ship_by = :day,
				expected_from = expected_from + (:day - ship_by), expected_to = expected_to + (:day - ship_by)
			where id = any(:orders) and pre_order and ship_by < :day and status in ('AWAITING_PAYMENT', 'CONFIRMED')
			returning id
			""";

	private static final String CARD_HELD = """
			select placed_at
			from ordering.stall_order
			join ordering.order_group on order_group.id = group_id
			where stall_order.id = any(:orders) and method = 'CARD' and status in ('AWAITING_PAYMENT', 'CONFIRMED')
				and exists (select from ordering.order_line where order_id = stall_order.id and not weighed)
			order by placed_at
			limit 1
			""";

	private static final String LATE = """
			select id from ordering.stall_order
			where status = 'CONFIRMED' and ship_by < :day and (:stall::uuid is null or stall_id = :stall)
			order by ship_by, id limit :limit
			""";

	private final DatabaseClient database;

	PostgresShippingDays(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<OrderId> putOff(Collection<OrderId> orders, LocalDate day) {
		return ids(this.database.sql(PUT_OFF).bind("orders", ids(orders)).bind("day", day));
	}

	@Override
	public Mono<LocalDate> cardHeldSince(Collection<OrderId> orders) {
		return this.database.sql(CARD_HELD)
			.bind("orders", ids(orders))
			.map((row) -> LocalDate.ofInstant(Columns.instant(row, "placed_at"), VietnamTime.ZONE))
			.one();
	}

	@Override
	public Flux<OrderId> late(@Nullable StallId stall, LocalDate day, int limit) {
		GenericExecuteSpec late = this.database.sql(LATE).bind("day", day).bind("limit", limit);
		return ids((stall != null) ? late.bind("stall", stall.value()) : late.bindNull("stall", UUID.class));
	}

	private static UUID[] ids(Collection<OrderId> orders) {
		return orders.stream().map(OrderId::value).toArray(UUID[]::new);
	}

	private static Flux<OrderId> ids(GenericExecuteSpec statement) {
		return statement.map((row) -> new OrderId(Columns.id(row, "id"))).all();
	}

}
