package vn.postmart.marketplace.ordering.store;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.OrderGroups;
import vn.postmart.marketplace.ordering.domain.Delivery;
import vn.postmart.marketplace.ordering.domain.OrderGroup;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresOrderGroups implements OrderGroups {

	private static final String INSERT = """
			insert into ordering.order_group (id, code, buyer, recipient_name, recipient_phone, province_code,
				commune_code, street, delivery, point_code, method, note, language, total, placed_at)
			values (:id, :code, :buyer, :name, :phone, :province, :commune, :street, :delivery, :point, :method, :note,
				:language, :total, :at)
			""";

	private static final String BY_CODE = "select id from ordering.order_group where code = :key";

	private static final String BY_ORDER = "select group_id as id from ordering.stall_order where id = :key";

	private static final String BY_BUYER = """
			select id from ordering.order_group where buyer = :key order by placed_at desc limit :limit
			""";

	private static final String SELECT = """
			select id, code, buyer, recipient_name, recipient_phone, province_code, commune_code, street, delivery,
				point_code, method, note, language, placed_at
			from ordering.order_group where id = any(:ids)
			""";

	private final DatabaseClient database;

	private final StallOrderTable orders;

	PostgresOrderGroups(DatabaseClient database, StallOrderTable orders) {
		this.database = database;
		this.orders = orders;
	}

	@Override
	public Mono<Void> add(OrderGroup group) {
		Delivery delivery = group.delivery();
		GenericExecuteSpec insert = this.database.sql(INSERT)
			.bind("id", group.id())
			.bind("code", group.code())
			.bind("name", delivery.name())
			.bind("phone", delivery.phone().e164())
			.bind("province", delivery.provinceCode())
			.bind("commune", delivery.communeCode())
			.bind("street", delivery.street())
			.bind("delivery", delivery.mode().name())
			.bind("method", group.method().name())
			.bind("note", group.note())
			.bind("language", group.language().getLanguage())
			.bind("total", group.most().amount())
			.bind("at", group.placedAt());
		insert = bind(insert, "buyer", group.buyer());
		return bind(insert, "point", delivery.pointCode()).then()
			.then(Mono.defer(() -> this.orders.insert(group)))
			.onErrorMap(DuplicateKeyException.class, (taken) -> RefusedException.of(ProblemType.DUPLICATE));
	}

	@Override
	public Mono<OrderGroup> findByCode(String code) {
		return groups(ids(this.database.sql(BY_CODE).bind("key", code))).next();
	}

	@Override
	public Mono<OrderGroup> findByOrder(OrderId id) {
		return groups(ids(this.database.sql(BY_ORDER).bind("key", id.value()))).next();
	}

	@Override
	public Flux<OrderGroup> ofBuyer(String buyer, int limit) {
		return groups(ids(this.database.sql(BY_BUYER).bind("key", buyer).bind("limit", limit)));
	}

	private static Mono<List<UUID>> ids(GenericExecuteSpec query) {
		return query.map((row) -> Columns.id(row, "id")).all().collectList().filter((ids) -> !ids.isEmpty());
	}

	private Flux<OrderGroup> groups(Mono<List<UUID>> ids) {
		return ids.flatMapMany((found) -> this.orders.ofGroups(found)
			.flatMapMany((orders) -> this.database.sql(SELECT)
				.bind("ids", found.toArray(UUID[]::new))
				.map((row) -> group(row, orders.getOrDefault(row.get("id", UUID.class), List.of())))
				.all()
				.sort(Comparator.comparing(OrderGroup::placedAt).reversed())));
	}

	private static OrderGroup group(Readable row, List<StallOrder> orders) {
		return OrderGroupRows.group(row, orders);
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec spec, String name, @Nullable String value) {
		return (value != null) ? spec.bind(name, value) : spec.bindNull(name, String.class);
	}

}
