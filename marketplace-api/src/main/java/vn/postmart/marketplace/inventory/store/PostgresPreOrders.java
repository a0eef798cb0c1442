package vn.postmart.marketplace.inventory.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.app.PreOrders;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.inventory.domain.PutOff;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresPreOrders implements PreOrders {

	private static final String ADD = """
			with promised as (
				insert into inventory.lot (id, listing_id, on_hand, reserved, received_at, ship_by, promised_for)
				values (:id, :listing, :cap, 0, :at, :shipBy, :shipBy)
				returning id, on_hand
			)
			insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
			select uuidv7(), id, 'RECEIVED', on_hand, id::text, '', :at from promised
			""";

	private static final String SELECT = """
			select id, listing_id, ship_by, on_hand, reserved from inventory.lot where ship_by is not null
			""";

	private static final String EVER = """
			select id, listing_id, promised_for, ship_by, on_hand, reserved,
				array(select from_day from inventory.put_off where lot_id = lot.id) as before
			from inventory.lot
			where promised_for is not null
			""";

	private static final String CAP = """
			with capped as (
				update inventory.lot
				set on_hand = :cap
				where id = :id and ship_by is not null and reserved <= :cap and on_hand <> :cap
				returning id, new.on_hand - old.on_hand as more
			), moved as (
				insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
				select uuidv7(), id, 'ADJUSTED', more, 'cap:' || uuidv7(), '', :at from capped
			)
			select count(*) = 1 as changed from capped
			""";

	private static final String PUT_OFF = """
			with moved as (
				update inventory.lot
				set promised_for = :to, ship_by = case when ship_by is not null then :to end
				where id = :lot and promised_for = :from
				returning id
			)
			insert into inventory.put_off (lot_id, from_day, to_day, reason, put_off_by, put_off_at)
			select id, :from, :to, :reason, :by, :at from moved
			""";

	private static final String AWAITED = """
			select exists (
				select from inventory.reservation_line line
				join inventory.lot on lot.id = line.lot_id
				where line.reference = :reference and lot.ship_by is not null
			)
			""";

	/** What came in replaces what was promised; the difference is a movement. */
	private static final String HARVEST = """
			with harvested as (
				update inventory.lot
				set ship_by = null, on_hand = :harvested, best_before = :bestBefore, received_at = :at
				where id = :id and ship_by is not null and reserved <= :harvested
				returning id, new.on_hand - old.on_hand as more
			), moved as (
				insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
				select uuidv7(), id, 'ADJUSTED', more, 'harvest', '', :at from harvested where more <> 0
			)
			select count(*) = 1 as enough from harvested
			""";

	private final DatabaseClient client;

	PostgresPreOrders(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> add(PreOrder preOrder, Instant at) {
		return this.client.sql(ADD)
			.bind("id", preOrder.id().value())
			.bind("listing", preOrder.listingId().value())
			.bind("cap", preOrder.cap().thousandths())
			.bind("shipBy", preOrder.shipBy())
			.bind("at", at)
			.then();
	}

	@Override
	public Mono<PreOrder> find(LotId id) {
		return this.client.sql(SELECT + "and id = :id").bind("id", id.value()).map(PostgresPreOrders::preOrder).one();
	}

	@Override
	public Flux<PreOrder> ofListings(Collection<ListingId> listings) {
		return of(SELECT + "and listing_id = any(:listings) order by ship_by, id", listings)
			.map(PostgresPreOrders::preOrder)
			.all();
	}

	@Override
	public Flux<KnownPromise> everOf(Collection<ListingId> listings) {
		return of(EVER + "and listing_id = any(:listings) order by id", listings).map(PostgresPreOrders::known).all();
	}

	private GenericExecuteSpec of(String sql, Collection<ListingId> listings) {
		return this.client.sql(sql).bind("listings", listings.stream().map(ListingId::value).toArray(UUID[]::new));
	}

	@Override
	public Mono<KnownPromise> promise(LotId id) {
		return this.client.sql(EVER + "and id = :id").bind("id", id.value()).map(PostgresPreOrders::known).one();
	}

	@Override
	public Mono<Boolean> putOff(PutOff putOff) {
		return this.client.sql(PUT_OFF)
			.bind("lot", putOff.lotId().value())
			.bind("from", putOff.from())
			.bind("to", putOff.to())
			.bind("reason", putOff.reason())
			.bind("by", putOff.by())
			.bind("at", putOff.at())
			.fetch()
			.rowsUpdated()
			.map((moved) -> moved == 1);
	}

	@Override
	public Mono<Boolean> cap(LotId id, Quantity cap, Instant at) {
		return this.client.sql(CAP)
			.bind("id", id.value())
			.bind("cap", cap.thousandths())
			.bind("at", at)
			.map((row) -> Columns.truth(row, "changed"))
			.one();
	}

	@Override
	public Mono<Boolean> isAwaited(String reference) {
		return this.client.sql(AWAITED).bind("reference", reference).mapValue(Boolean.class).one();
	}

	@Override
	public Mono<Boolean> harvest(LotId id, Quantity harvested, @Nullable LocalDate bestBefore, Instant at) {
		GenericExecuteSpec statement = this.client.sql(HARVEST)
			.bind("id", id.value())
			.bind("harvested", harvested.thousandths())
			.bind("at", at);
		return ((bestBefore != null) ? statement.bind("bestBefore", bestBefore)
				: statement.bindNull("bestBefore", LocalDate.class))
			.map((row) -> Columns.truth(row, "enough"))
			.one();
	}

	private static KnownPromise known(Readable row) {
		return new KnownPromise(new LotId(Columns.id(row, "id")), new ListingId(Columns.id(row, "listing_id")),
				Columns.day(row, "promised_for"), Set.of(Objects.requireNonNull(row.get("before", LocalDate[].class))),
				row.get("ship_by", LocalDate.class), new Quantity(Columns.number(row, "on_hand")),
				new Quantity(Columns.number(row, "reserved")));
	}

	private static PreOrder preOrder(Readable row) {
		return new PreOrder(new LotId(Columns.id(row, "id")), new ListingId(Columns.id(row, "listing_id")),
				Columns.day(row, "ship_by"), new Quantity(Columns.number(row, "on_hand")),
				new Quantity(Columns.number(row, "reserved")));
	}

}
