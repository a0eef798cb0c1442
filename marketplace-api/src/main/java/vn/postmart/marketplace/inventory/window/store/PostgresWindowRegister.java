package vn.postmart.marketplace.inventory.window.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.window.CountedWindow;
import vn.postmart.marketplace.inventory.window.KnownWindow;
import vn.postmart.marketplace.inventory.window.Repeat;
import vn.postmart.marketplace.inventory.window.SellingWindow;
import vn.postmart.marketplace.inventory.window.WindowRegister;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresWindowRegister implements WindowRegister {

	private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('order-window:' || :listing, 0))";

	private static final String FIND = """
			select id, listing_id, opens_at, closes_at, ship_on, repeat_days, repeat_until
			from inventory.order_window
			where id = :id and retired_at is null
			""";

	private static final String PLANNED = """
			select exists (
				select from inventory.order_window
				where listing_id = :listing and closes_at > :now and retired_at is null
			)
			""";

	private static final String LAST = """
			select not exists (
				select from inventory.order_window
				where listing_id = :listing and opens_at > :opensAt and retired_at is null
			)
			""";

	private static final String ADD = """
			insert into inventory.order_window
				(id, listing_id, opens_at, closes_at, ship_on, repeat_days, repeat_until)
			values (:id, :listing, :opensAt, :closesAt, :shipOn, :repeatDays, :repeatUntil)
			on conflict on constraint order_window_listing_id_opens_at_key do nothing
			""";

	private static final String CHANGE = """
			update inventory.order_window
			set opens_at = :opensAt, closes_at = :closesAt, ship_on = :shipOn, repeat_days = :repeatDays,
				repeat_until = :repeatUntil
			where id = :id and listing_id = :listing and opens_at > :now and retired_at is null
			""";

	private static final String STOP = """
			update inventory.order_window set repeat_days = null, repeat_until = null where listing_id = :listing
			""";

	/** What never opened is not kept: it had no orders. */
	private static final String RETIRE = """
			with never as (
				delete from inventory.order_window where listing_id = :listing and opens_at > :now
			)
			update inventory.order_window
			set retired_at = :now
			where listing_id = :listing and opens_at <= :now and retired_at is null
			""";

	private static final String COUNTED = """
			select id, listing_id, opens_at, closes_at, ship_on, repeat_days, repeat_until,
				(
					select count(distinct line.reference)
					from inventory.reservation_line line
					join inventory.reservation using (reference)
					where line.listing_id = order_window.listing_id and line.reference like 'order:%'
						and state <> 'RELEASED' and created_at >= opens_at and created_at < closes_at
				) as orders
			from inventory.order_window
			where listing_id = :listing
			order by opens_at desc
			limit :limit
			""";

	private static final String CLOSING_AFTER = """
			select id, listing_id, opens_at, closes_at, ship_on, repeat_days, repeat_until,
				retired_at is not null as retired
			from inventory.order_window
			where listing_id = any(:listings) and closes_at > :instant
			""";

	private static final String CURRENT = """
			select listing_id, opens_at, closes_at, ship_on
			from unnest(:listings) as listing
			cross join lateral inventory.current_window(listing, :now)
			""";

	private final DatabaseClient client;

	PostgresWindowRegister(DatabaseClient client) {
		this.client = client;
	}

	@Override
	public Mono<Void> lock(ListingId listing) {
		return this.client.sql(LOCK).bind("listing", listing.toString()).then();
	}

	@Override
	public Mono<SellingWindow> find(UUID id) {
		return this.client.sql(FIND).bind("id", id).map(PostgresWindowRegister::window).one();
	}

	@Override
	public Mono<Boolean> isPlanned(ListingId listing, Instant now) {
		return this.client.sql(PLANNED).bind("listing", listing.value()).bind("now", now).mapValue(Boolean.class).one();
	}

	@Override
	public Mono<Boolean> isLast(SellingWindow window) {
		return this.client.sql(LAST)
			.bind("listing", window.listingId().value())
			.bind("opensAt", window.times().opensAt())
			.mapValue(Boolean.class)
			.one();
	}

	@Override
	public Mono<Boolean> add(SellingWindow window) {
		return bind(ADD, window).fetch().rowsUpdated().map((added) -> added == 1);
	}

	@Override
	public Mono<Boolean> change(SellingWindow window, Instant now) {
		return bind(CHANGE, window).bind("now", now)
			.fetch()
			.rowsUpdated()
			.map((changed) -> changed == 1)
			.onErrorMap(DuplicateKeyException.class,
					(taken) -> RefusedException.field("opensAt", "inventory.window-taken"));
	}

	@Override
	public Mono<Void> stop(ListingId listing) {
		return this.client.sql(STOP).bind("listing", listing.value()).then();
	}

	@Override
	public Mono<Void> retire(ListingId listing, Instant now) {
		return this.client.sql(RETIRE).bind("listing", listing.value()).bind("now", now).then();
	}

	@Override
	public Flux<CountedWindow> ofListing(ListingId listing, int limit) {
		return this.client.sql(COUNTED)
			.bind("listing", listing.value())
			.bind("limit", limit)
			.map((row) -> new CountedWindow(window(row), Columns.number(row, "orders")))
			.all();
	}

	@Override
	public Flux<KnownWindow> closingAfter(Collection<ListingId> listings, Instant instant) {
		return this.client.sql(CLOSING_AFTER)
			.bind("listings", listings.stream().map(ListingId::value).toArray(UUID[]::new))
			.bind("instant", instant)
			.map((row) -> new KnownWindow(window(row), Columns.truth(row, "retired")))
			.all();
	}

	@Override
	public Mono<Map<ListingId, OrderWindow>> current(Collection<ListingId> listings, Instant now) {
		return this.client.sql(CURRENT)
			.bind("listings", listings.stream().map(ListingId::value).toArray(UUID[]::new))
			.bind("now", now)
			.map((row) -> Map.entry(listing(row), times(row)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	private GenericExecuteSpec bind(String sql, SellingWindow window) {
		GenericExecuteSpec bound = this.client.sql(sql)
			.bind("id", window.id())
			.bind("listing", window.listingId().value())
			.bind("opensAt", window.times().opensAt())
			.bind("closesAt", window.times().closesAt())
			.bind("shipOn", window.times().shipOn());
		Repeat repeat = window.repeat();
		LocalDate until = (repeat != null) ? repeat.until() : null;
		bound = (repeat != null) ? bound.bind("repeatDays", repeat.days())
				: bound.bindNull("repeatDays", Integer.class);
		return (until != null) ? bound.bind("repeatUntil", until) : bound.bindNull("repeatUntil", LocalDate.class);
	}

	private static SellingWindow window(Readable row) {
		return new SellingWindow(Columns.id(row, "id"), listing(row), times(row), repeat(row));
	}

	private static OrderWindow times(Readable row) {
		return new OrderWindow(Columns.instant(row, "opens_at"), Columns.instant(row, "closes_at"),
				Columns.day(row, "ship_on"));
	}

	private static @Nullable Repeat repeat(Readable row) {
		Integer days = row.get("repeat_days", Integer.class);
		return (days != null) ? new Repeat(days, row.get("repeat_until", LocalDate.class)) : null;
	}

	private static ListingId listing(Readable row) {
		return new ListingId(Columns.id(row, "listing_id"));
	}

}
