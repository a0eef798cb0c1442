package vn.postmart.marketplace.inventory.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.app.OnShelf;
import vn.postmart.marketplace.inventory.app.Recount;
import vn.postmart.marketplace.inventory.app.ShelvedLot;
import vn.postmart.marketplace.inventory.app.Shelves;
import vn.postmart.marketplace.inventory.domain.FreeLot;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresShelves implements Shelves {

	/**
	 * The rows come as they are once their locks are had, so what others took while we
	 * waited is taken.
	 */
	private static final String LOCK = """
			select id, listing_id, best_before, ship_by, on_hand - reserved as free
			from inventory.lot
			where listing_id = any(:listings) and on_hand > reserved and recalled_at is null
				and (best_before is null or best_before >= :day) and (ship_by is null or ship_by >= :day)
			order by id
			for update
			""";

	private static final String RECEIVE = """
			with received as (
				insert into inventory.lot (id, listing_id, best_before, on_hand, reserved, received_at)
				values (:id, :listing, :bestBefore, :quantity, 0, :at)
				on conflict on constraint lot_pkey do nothing
				returning id, on_hand
			)
			insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
			select uuidv7(), id, 'RECEIVED', on_hand, id::text, '', :at from received
			""";

	private static final String RECEIVE_ALL = """
			with received as (
				insert into inventory.lot (id, listing_id, best_before, on_hand, reserved, received_at)
				select id, listing, best_before, quantity, 0, :at
				from unnest(:ids::uuid[], :listings::uuid[], :bestBefore::date[], :quantities::bigint[])
					as lot (id, listing, best_before, quantity)
				on conflict on constraint lot_pkey do nothing
				returning id, on_hand
			)
			insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
			select uuidv7(), id, 'RECEIVED', on_hand, id::text, '', :at from received
			""";

	private static final String ADJUST = """
			with adjusted as (
				update inventory.lot
				set on_hand = on_hand + :delta
				where id = :lot and on_hand + :delta >= reserved
				returning id
			)
			insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
			select uuidv7(), id, 'ADJUSTED', :delta, :recount, :reason, :at from adjusted
			""";

	private static final String FIND = """
			select id, listing_id, on_hand, reserved, recalled_at is not null as recalled from inventory.lot where id = :id
			""";

	private static final String LOTS = """
			select id, listing_id, on_hand, reserved, recalled_at is not null as recalled
			from inventory.lot
			where listing_id = any(:listings)
			order by listing_id, id
			""";

	/** What is sold in a window must be good on the day it is sent. */
	private static final String AVAILABLE = """
			select lot.listing_id, ship_by, sum(on_hand - reserved)::bigint as free
			from inventory.lot
			left join lateral inventory.current_window(lot.listing_id, :now) sold on true
			where lot.listing_id = any(:listings) and on_hand > reserved and recalled_at is null
				and (best_before is null or best_before >= greatest(:day, sold.ship_on))
				and (ship_by is null or ship_by >= :day)
			group by lot.listing_id, ship_by
			order by lot.listing_id, ship_by nulls first
			""";

	/**
	 * In one statement, for it is read with each product that is looked at. The listings
	 * are a question within it, so that PostgreSQL, which does not know how many they
	 * are, plans it once for all: planning costs more than the answer.
	 */
	private static final String ON_SHELF = """
			select wanted.listing_id, lots.ship_by, coalesce(lots.free, 0) as free, sold.opens_at, sold.closes_at,
				sold.ship_on, gone.lots as recalled
			from unnest((select :listings::uuid[])) as wanted (listing_id)
			left join lateral inventory.current_window(wanted.listing_id, :now) sold on true
			left join lateral (
				select ship_by, sum(on_hand - reserved)::bigint as free
				from inventory.lot
				where listing_id = wanted.listing_id and on_hand > reserved and recalled_at is null
					and (best_before is null or best_before >= greatest(:day, sold.ship_on))
					and (ship_by is null or ship_by >= :day)
				group by ship_by
				order by ship_by nulls first
				limit 1
			) lots on true
			cross join lateral (
				select array_agg(id) as lots
				from inventory.lot
				where listing_id = wanted.listing_id and recalled_at is not null
			) gone
			""";

	private final DatabaseClient client;

	PostgresShelves(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Flux<FreeLot> lock(Collection<ListingId> listings, LocalDate day) {
		return of(LOCK, listings).bind("day", day).map(PostgresShelves::freeLot).all();
	}

	@Override
	public Mono<Boolean> receive(LotRecorded lot, Instant at) {
		GenericExecuteSpec statement = this.client.sql(RECEIVE)
			.bind("id", lot.lotId().value())
			.bind("listing", lot.listingId().value())
			.bind("quantity", lot.quantity().thousandths())
			.bind("at", at);
		LocalDate bestBefore = lot.bestBefore();
		return ((bestBefore != null) ? statement.bind("bestBefore", bestBefore)
				: statement.bindNull("bestBefore", LocalDate.class))
			.fetch()
			.rowsUpdated()
			.map((received) -> received > 0);
	}

	@Override
	public Mono<Void> receiveAll(Collection<LotRecorded> lots, Instant at) {
		return this.client.sql(RECEIVE_ALL)
			.bind("ids", lots.stream().map((lot) -> lot.lotId().value()).toArray(UUID[]::new))
			.bind("listings", lots.stream().map((lot) -> lot.listingId().value()).toArray(UUID[]::new))
			.bind("bestBefore", lots.stream().map(LotRecorded::bestBefore).toArray(LocalDate[]::new))
			.bind("quantities", lots.stream().map((lot) -> lot.quantity().thousandths()).toArray(Long[]::new))
			.bind("at", at)
			.then();
	}

	@Override
	public Mono<Boolean> adjust(Recount recount, Instant at) {
		return this.client.sql(ADJUST)
			.bind("lot", recount.lotId().value())
			.bind("delta", recount.deltaThousandths())
			.bind("recount", recount.id().toString())
			.bind("reason", recount.reason())
			.bind("at", at)
			.fetch()
			.rowsUpdated()
			.map((adjusted) -> adjusted > 0);
	}

	@Override
	public Mono<ShelvedLot> find(LotId id) {
		return this.client.sql(FIND).bind("id", id.value()).map(PostgresShelves::shelvedLot).one();
	}

	@Override
	public Flux<ShelvedLot> lots(Collection<ListingId> listings) {
		return of(LOTS, listings).map(PostgresShelves::shelvedLot).all();
	}

	@Override
	public Flux<Availability> available(Collection<ListingId> listings, Instant now) {
		return of(AVAILABLE, listings).bind("now", now)
			.bind("day", LocalDate.ofInstant(now, VietnamTime.ZONE))
			.map(PostgresShelves::availability)
			.all();
	}

	@Override
	public Flux<OnShelf> onShelf(Collection<ListingId> listings, Instant now) {
		return of(ON_SHELF, listings).bind("now", now)
			.bind("day", LocalDate.ofInstant(now, VietnamTime.ZONE))
			.map((row) -> new OnShelf(availability(row), window(row), recalled(row)))
			.all();
	}

	private GenericExecuteSpec of(String sql, Collection<ListingId> listings) {
		return this.client.sql(sql).bind("listings", listings.stream().map(ListingId::value).toArray(UUID[]::new));
	}

	private static FreeLot freeLot(Readable row) {
		return new FreeLot(new LotId(Columns.id(row, "id")), listing(row), row.get("best_before", LocalDate.class),
				row.get("ship_by", LocalDate.class), quantity(row, "free"));
	}

	private static ShelvedLot shelvedLot(Readable row) {
		return new ShelvedLot(new LotId(Columns.id(row, "id")), listing(row), quantity(row, "on_hand"),
				quantity(row, "reserved"), Columns.truth(row, "recalled"));
	}

	private static Availability availability(Readable row) {
		return new Availability(listing(row), quantity(row, "free"), row.get("ship_by", LocalDate.class));
	}

	private static @Nullable OrderWindow window(Readable row) {
		return (row.get("opens_at") == null) ? null : new OrderWindow(Columns.instant(row, "opens_at"),
				Columns.instant(row, "closes_at"), Columns.day(row, "ship_on"));
	}

	private static Set<LotId> recalled(Readable row) {
		UUID[] lots = row.get("recalled", UUID[].class);
		return (lots != null) ? Stream.of(lots).map(LotId::new).collect(Collectors.toSet()) : Set.of();
	}

	private static ListingId listing(Readable row) {
		return new ListingId(Columns.id(row, "listing_id"));
	}

	private static Quantity quantity(Readable row, String column) {
		return new Quantity(Columns.number(row, column));
	}

}
