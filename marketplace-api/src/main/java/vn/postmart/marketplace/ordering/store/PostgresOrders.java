package vn.postmart.marketplace.ordering.store;

import java.time.Clock;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.Orders;
import vn.postmart.marketplace.ordering.domain.Order;
import vn.postmart.marketplace.ordering.domain.OrderStatus;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresOrders implements Orders {

	private static final String SELECT = "select id, group_id, status, version from ordering.stall_order ";

	/**
	 * One round trip for the change and its audit row: without the one there is not the
	 * other.
	 */
	private static final String UPDATE = """
			with changed as (
				update ordering.stall_order set status = :status, version = version + 1
				where id = :id and version = :version returning id, version
			)
			insert into ordering.order_change (order_id, version, status, cause, changed_at)
			select id, version, :status, :cause, :at from changed
			""";

	private final DatabaseClient database;

	private final Clock clock;

	PostgresOrders(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Mono<Order> find(OrderId id) {
		return this.database.sql(SELECT + "where id = :id").bind("id", id.value()).map(PostgresOrders::order).one();
	}

	@Override
	public Flux<Order> ofGroup(UUID groupId) {
		return this.database.sql(SELECT + "where group_id = :group order by code")
			.bind("group", groupId)
			.map(PostgresOrders::order)
			.all();
	}

	@Override
	public Mono<Void> update(Order order, String cause) {
		return this.database.sql(UPDATE)
			.bind("id", order.id().value())
			.bind("version", order.version())
			.bind("status", OrderStatus.of(order).name())
			.bind("cause", cause)
			.bind("at", this.clock.instant())
			.fetch()
			.rowsUpdated()
			.filter((rows) -> rows == 1)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.STALE_VERSION)))
			.then();
	}

	private static Order order(Readable row) {
		OrderId id = new OrderId(Columns.id(row, "id"));
		UUID group = Columns.id(row, "group_id");
		long version = Columns.number(row, "version");
		return switch (Columns.named(row, "status", OrderStatus.class)) {
			case AWAITING_PAYMENT -> new Order.AwaitingPayment(id, group, version);
			case CONFIRMED -> new Order.Confirmed(id, group, version);
			case SHIPPED -> new Order.Shipped(id, group, version);
			case DELIVERED -> new Order.Delivered(id, group, version);
			case CANCELLED -> new Order.Cancelled(id, group, version);
		};
	}

}
