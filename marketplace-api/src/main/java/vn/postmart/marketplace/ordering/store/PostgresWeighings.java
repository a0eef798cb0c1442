package vn.postmart.marketplace.ordering.store;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.app.Weighings;
import vn.postmart.marketplace.ordering.domain.OrderLine;
import vn.postmart.marketplace.ordering.domain.StallOrder;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresWeighings implements Weighings {

	/** One round trip for the order and its lines, which are in their order. */
	private static final String ADD = """
			with settled as (
				update ordering.stall_order
				set goods = :goods, fee = :fee, commission = :commission, tax = :tax, weight = :weight
				where id = :id
				returning id
			)
			update ordering.order_line
			set weight = packed.weight, total = packed.total, weighed = true
			from settled, unnest(:weights::bigint[], :totals::bigint[]) with ordinality as packed (weight, total, line)
			where order_id = settled.id and order_line.line = packed.line and not weighed
			""";

	private static final String DUE = """
			select id from ordering.stall_order
			where stall_id = :stall and status = 'CONFIRMED'
				and id in (select order_id from ordering.order_line where not weighed)
			order by id limit :limit
			""";

	private final DatabaseClient database;

	PostgresWeighings(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(StallOrder weighed) {
		List<OrderLine> lines = weighed.lines();
		return this.database.sql(ADD)
			.bind("id", weighed.id().value())
			.bind("goods", weighed.goods().amount())
			.bind("fee", weighed.fee().amount())
			.bind("commission", weighed.charges().commission().amount())
			.bind("tax", weighed.charges().tax().amount())
			.bind("weight", weighed.weight().grams())
			.bind("weights", lines.stream().map((line) -> line.weight().grams()).toArray(Long[]::new))
			.bind("totals", lines.stream().map((line) -> line.total().amount()).toArray(Long[]::new))
			.then();
	}

	@Override
	public Flux<OrderId> due(StallId stall, int limit) {
		return this.database.sql(DUE)
			.bind("stall", stall.value())
			.bind("limit", limit)
			.map((row) -> new OrderId(Columns.id(row, "id")))
			.all();
	}

}
