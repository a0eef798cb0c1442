package vn.postmart.marketplace.inventory.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.r2dbc.pool.ConnectionPool;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.LotRecorded;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.inventory.domain.Recall;
import vn.postmart.marketplace.inventory.store.InventoryStores;
import vn.postmart.marketplace.outbox.OutboxForTests;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.shared.tx.TransactionsForTests;
import vn.postmart.marketplace.support.PostgresForTests;

import org.springframework.r2dbc.core.DatabaseClient;

/** Stock on a database of its own, with a clock that a test sets. */
final class Warehouse implements AutoCloseable {

	static final Instant NOON = Instant.parse("2026-06-01T05:00:00Z");

	static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private static final int CONNECTIONS = 10;

	private static final int ADMITTED = 1000;

	private final ConnectionPool pool = PostgresForTests.freshDatabase().pool(CONNECTIONS);

	private final DatabaseClient client = DatabaseClient.create(this.pool);

	private final Transactions transactions = TransactionsForTests.on(this.pool, ADMITTED);

	private final Shelves shelves = InventoryStores.shelves(this.client);

	private final Reservations reservations = InventoryStores.reservations(this.client);

	private final PreOrders preOrders = InventoryStores.preOrders(this.client);

	private final Recalls recalls = InventoryStores.recalls(this.client);

	private final Stock stock;

	Warehouse() {
		Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
		this.stock = new KeepStock(this.shelves, this.reservations, this.preOrders,
				new StockEvents(OutboxForTests.on(this.client)), new InventoryProperties(Duration.ofMinutes(10)),
				clock);
	}

	ListingId listing() {
		return new ListingId(UuidCreator.getTimeOrderedEpoch());
	}

	@CanIgnoreReturnValue
	LotId receive(ListingId listing, @Nullable LocalDate bestBefore, long units) {
		LotId lot = new LotId(UuidCreator.getTimeOrderedEpoch());
		done(this.shelves.receive(new LotRecorded(lot, listing, Quantity.of(units), bestBefore), NOON));
		return lot;
	}

	boolean receiveAgain(LotId lot, ListingId listing, long units) {
		return done(this.shelves.receive(new LotRecorded(lot, listing, Quantity.of(units), null), NOON));
	}

	LotId promise(ListingId listing, LocalDate shipBy, long cap) {
		LotId lot = new LotId(UuidCreator.getTimeOrderedEpoch());
		this.preOrders.add(PreOrder.fresh(lot, listing, shipBy, Quantity.of(cap)), NOON).block();
		return lot;
	}

	Mono<Boolean> harvest(LotId lot, long units) {
		return inTransaction(() -> this.preOrders.harvest(lot, Quantity.of(units), null, NOON));
	}

	boolean isAwaited(String reference) {
		return done(this.preOrders.isAwaited(reference));
	}

	Mono<ReserveResult> reserve(@Nullable Instant expiresAt, String reference, StockLine... lines) {
		ReservationRequest request = new ReservationRequest(reference, List.of(lines));
		return inTransaction(() -> this.stock.reserve(List.of(request), expiresAt));
	}

	Mono<Void> keep(String reference) {
		return inTransaction(() -> this.stock.keep(reference));
	}

	Mono<Void> release(String reference) {
		return inTransaction(() -> this.stock.release(reference));
	}

	Mono<Void> ship(String reference) {
		return inTransaction(() -> this.stock.ship(reference));
	}

	Mono<List<ListingId>> lapse(String reference, Instant at) {
		return inTransaction(() -> this.reservations.lapse(reference, at).collectList());
	}

	Mono<Boolean> adjust(LotId lot, long deltaUnits) {
		Recount recount = new Recount(UuidCreator.getTimeOrderedEpoch(), lot, deltaUnits * 1000, "đếm lại");
		return inTransaction(() -> this.shelves.adjust(recount, NOON));
	}

	/** Joins the caller's transaction, or is one of its own. */
	Mono<Boolean> recall(LotId lot) {
		return this.recalls.add(new Recall(lot, Recall.Kind.FORCED, "Nhiễm khuẩn", "operator", NOON));
	}

	List<LotHolder> holders(LotId lot) {
		return done(this.recalls.holders(lot).collectList());
	}

	/** Comes when a transaction of this database waits for another's lock. */
	Mono<Long> somebodyWaits() {
		return this.client.sql("select count(*) from pg_locks where not granted")
			.mapValue(Long.class)
			.one()
			.filter((waiting) -> waiting > 0)
			.repeatWhenEmpty((again) -> again.delayElements(Duration.ofMillis(10)));
	}

	Quantity available(ListingId listing) {
		return this.stock.available(List.of(listing))
			.next()
			.map(Availability::available)
			.defaultIfEmpty(Quantity.of(0))
			.block();
	}

	ShelvedLot lot(LotId id) {
		return done(this.shelves.find(id));
	}

	/** The names of the invariants that do not hold. */
	List<String> broken() {
		return done(this.client.sql("select name || ': ' || detail from inventory.invariant where not ok")
			.mapValue(String.class)
			.all()
			.collectList());
	}

	long count(String sql) {
		return done(this.client.sql(sql).mapValue(Long.class).one());
	}

	<T> Mono<T> inTransaction(Supplier<Mono<T>> work) {
		return this.transactions.inTransaction(work);
	}

	static StockLine line(ListingId listing, long units) {
		return new StockLine(listing, Quantity.of(units));
	}

	@CanIgnoreReturnValue
	private static <T> T done(Mono<T> work) {
		return Objects.requireNonNull(work.block());
	}

	@Override
	public void close() {
		this.pool.dispose();
	}

}
