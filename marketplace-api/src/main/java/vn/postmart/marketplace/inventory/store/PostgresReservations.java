package vn.postmart.marketplace.inventory.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.app.Reservations;
import vn.postmart.marketplace.inventory.domain.Pick;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresReservations implements Reservations {

	/**
	 * The lots are locked by now: the condition is there so that no mistake elsewhere can
	 * oversell.
	 */
	private static final String HOLD = """
			with held as (
				insert into inventory.reservation (reference, state, expires_at, created_at)
				select reference, 'HELD', :expiresAt, :at from unnest(:references) as reference
			), lines as (
				insert into inventory.reservation_line (reference, lot_id, listing_id, quantity)
				select * from unnest(:pickReferences, :lots, :listings, :quantities)
			)
			update inventory.lot
			set reserved = reserved + taken.quantity
			from (
				select lot_id, sum(quantity)::bigint as quantity
				from unnest(:lots, :quantities) as pick (lot_id, quantity)
				group by lot_id
			) as taken
			where lot.id = taken.lot_id and lot.on_hand - lot.reserved >= taken.quantity
			""";

	private static final String KEEP = """
			update inventory.reservation
			set expires_at = null
			where reference = :reference and state in ('HELD', 'SHIPPED')
			""";

	private static final String RELEASE = """
			with released as (
				update inventory.reservation
				set state = 'RELEASED'
				where reference = :reference and state = 'HELD'
					and (:lapsedBy::timestamptz is null or expires_at <= :lapsedBy)
				returning reference
			), line as (
				select lot_id, listing_id, quantity from inventory.reservation_line join released using (reference)
			), locked as (
				select lot.id from inventory.lot join line on line.lot_id = lot.id order by lot.id for update of lot
			), freed as (
				update inventory.lot
				set reserved = reserved - line.quantity
				from locked join line on line.lot_id = locked.id
				where lot.id = locked.id
			)
			select distinct listing_id from line
			""";

	private static final String SHIP = """
			with shipped as (
				update inventory.reservation
				set state = 'SHIPPED', expires_at = null
				where reference = :reference and state = 'HELD'
				returning reference
			), line as (
				select reference, lot_id, quantity from inventory.reservation_line join shipped using (reference)
			), locked as (
				select lot.id from inventory.lot join line on line.lot_id = lot.id order by lot.id for update of lot
			), moved as (
				insert into inventory.movement (id, lot_id, kind, quantity, reference, reason, at)
				select uuidv7(), lot_id, 'SHIPPED', -quantity, reference, '', :at from line
			)
			update inventory.lot
			set reserved = reserved - line.quantity, on_hand = on_hand - line.quantity
			from locked join line on line.lot_id = locked.id
			where lot.id = locked.id
			""";

	private final DatabaseClient client;

	PostgresReservations(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> hold(Collection<String> references, List<Pick> picks, @Nullable Instant expiresAt, Instant at) {
		GenericExecuteSpec statement = this.client.sql(HOLD)
			.bind("references", references.toArray(String[]::new))
			.bind("pickReferences", column(picks, String[]::new, Pick::reference))
			.bind("lots", column(picks, UUID[]::new, (pick) -> pick.lotId().value()))
			.bind("listings", column(picks, UUID[]::new, (pick) -> pick.listingId().value()))
			.bind("quantities", column(picks, Long[]::new, (pick) -> pick.quantity().thousandths()))
			.bind("at", at);
		long lots = picks.stream().map(Pick::lotId).distinct().count();
		return nullable(statement, "expiresAt", expiresAt).fetch()
			.rowsUpdated()
			.filter((updated) -> updated == lots)
			.switchIfEmpty(Mono.error(() -> new IllegalStateException("held lots were not locked")))
			.then();
	}

	@Override
	public Mono<Boolean> keep(String reference) {
		return this.client.sql(KEEP).bind("reference", reference).fetch().rowsUpdated().map((kept) -> kept > 0);
	}

	@Override
	public Flux<ListingId> release(String reference) {
		return release(reference, null);
	}

	@Override
	public Flux<ListingId> lapse(String reference, Instant at) {
		return release(reference, at);
	}

	private Flux<ListingId> release(String reference, @Nullable Instant lapsedBy) {
		return nullable(this.client.sql(RELEASE).bind("reference", reference), "lapsedBy", lapsedBy)
			.map((row) -> new ListingId(Columns.id(row, "listing_id")))
			.all();
	}

	@Override
	public Mono<Void> ship(String reference, Instant at) {
		return this.client.sql(SHIP).bind("reference", reference).bind("at", at).then();
	}

	private static GenericExecuteSpec nullable(GenericExecuteSpec statement, String name, @Nullable Instant value) {
		return (value != null) ? statement.bind(name, value) : statement.bindNull(name, Instant.class);
	}

	private static <T> T[] column(List<Pick> picks, IntFunction<T[]> array, Function<Pick, T> value) {
		return picks.stream().map(value).toArray(array);
	}

}
