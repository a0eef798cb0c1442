package vn.postmart.marketplace.inventory.store;

import java.time.Instant;
import java.util.Collection;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.RecalledGoods;
import vn.postmart.marketplace.inventory.app.Recalls;
import vn.postmart.marketplace.inventory.app.TracedLot;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.inventory.domain.TraceCode;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresRecalls implements Recalls {

	/**
	 * The mark is on the lot's own row, so that an order waiting for that row's lock sees
	 * it when it gets the lock.
	 */
	private static final String ADD = """
			with recalled as (
				update inventory.lot set recalled_at = :at where id = :lot and recalled_at is null returning id
			)
			insert into inventory.recall (lot_id, kind, reason, recalled_by, recalled_at)
			select id, :kind, :reason, :by, :at from recalled
			""";

	private static final String TRACED = """
			select lot.id, lot.listing_id, lot.trace_code, lot.received_at, recall.kind, recall.reason,
				recall.recalled_by, recall.recalled_at,
				(
					select min(at) from inventory.movement where lot_id = lot.id and kind = 'SHIPPED'
				) as first_shipped_at
			from inventory.lot
			left join inventory.recall on recall.lot_id = lot.id
			""";

	private static final String HOLDERS = """
			select reference, quantity, state, created_at
			from inventory.reservation_line
			join inventory.reservation using (reference)
			where lot_id = :lot and state <> 'RELEASED'
			order by created_at, reference
			""";

	private static final String HOLDERS_AFTER = """
			select reference, quantity, state, created_at
			from inventory.reservation_line
			join inventory.reservation using (reference)
			where lot_id = :lot and state <> 'RELEASED' and reference > :reference
			order by reference limit :limit
			""";

	private static final String AMONG = """
			select line.reference, line.listing_id, lot.trace_code, recall.reason, recall.recalled_at
			from inventory.reservation_line line
			join inventory.reservation on reservation.reference = line.reference and state <> 'RELEASED'
			join inventory.recall on recall.lot_id = line.lot_id
			join inventory.lot on lot.id = line.lot_id
			where line.reference = any(:references)
			order by line.reference, recall.recalled_at
			""";

	private final DatabaseClient client;

	PostgresRecalls(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Boolean> add(Recall recall) {
		return this.client.sql(ADD)
			.bind("lot", recall.lotId().value())
			.bind("kind", recall.kind().name())
			.bind("reason", recall.reason())
			.bind("by", recall.by())
			.bind("at", recall.at())
			.fetch()
			.rowsUpdated()
			.map((added) -> added == 1);
	}

	@Override
	public Mono<TracedLot> find(TraceCode code) {
		return this.client.sql(TRACED + "where lot.trace_code = :code")
			.bind("code", code.value())
			.map(PostgresRecalls::traced)
			.one();
	}

	@Override
	public Mono<TracedLot> find(LotId id) {
		return this.client.sql(TRACED + "where lot.id = :id").bind("id", id.value()).map(PostgresRecalls::traced).one();
	}

	@Override
	public Flux<LotHolder> holders(LotId lot) {
		return this.client.sql(HOLDERS).bind("lot", lot.value()).map(PostgresRecalls::holder).all();
	}

	@Override
	public Flux<LotHolder> holdersAfter(LotId lot, String reference, int limit) {
		return this.client.sql(HOLDERS_AFTER)
			.bind("lot", lot.value())
			.bind("reference", reference)
			.bind("limit", limit)
			.map(PostgresRecalls::holder)
			.all();
	}

	@Override
	public Flux<RecalledGoods> among(Collection<String> references) {
		return this.client.sql(AMONG)
			.bind("references", references.toArray(String[]::new))
			.map((row) -> new RecalledGoods(Columns.text(row, "reference"),
					new ListingId(Columns.id(row, "listing_id")),
					new TraceCode(Columns.text(row, "trace_code")).printed(), Columns.text(row, "reason"),
					Columns.instant(row, "recalled_at")))
			.all();
	}

	private static LotHolder holder(Readable row) {
		return new LotHolder(Columns.text(row, "reference"), new Quantity(Columns.number(row, "quantity")),
				"SHIPPED".equals(Columns.text(row, "state")), Columns.instant(row, "created_at"));
	}

	private static TracedLot traced(Readable row) {
		LotId id = new LotId(Columns.id(row, "id"));
		return new TracedLot(id, new ListingId(Columns.id(row, "listing_id")),
				new TraceCode(Columns.text(row, "trace_code")), row.get("received_at", Instant.class),
				row.get("first_shipped_at", Instant.class), recall(id, row));
	}

	private static @Nullable Recall recall(LotId id, Readable row) {
		String kind = row.get("kind", String.class);
		return (kind == null) ? null : new Recall(id, Recall.Kind.valueOf(kind), Columns.text(row, "reason"),
				Columns.text(row, "recalled_by"), Columns.instant(row, "recalled_at"));
	}

}
