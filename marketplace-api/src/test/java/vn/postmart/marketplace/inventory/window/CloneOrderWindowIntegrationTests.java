package vn.postmart.marketplace.inventory.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import com.github.f4b6a3.uuid.UuidCreator;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.r2dbc.pool.ConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.window.store.WindowStores;
import vn.postmart.marketplace.outbox.OutboxForTests;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.shared.tx.TransactionsForTests;
import vn.postmart.marketplace.support.PostgresForTests;

import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A window that closed is followed by one other, whoever hears of it and however often.
 */
class CloneOrderWindowIntegrationTests {

	private static final Instant NOW = Instant.parse("2027-06-06T13:00:00Z");

	private static final int INSTANCES = 8;

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final ConnectionPool POOL = PostgresForTests.freshDatabase().pool(INSTANCES);

	private static final DatabaseClient CLIENT = DatabaseClient.create(POOL);

	private static final Transactions TRANSACTIONS = TransactionsForTests.on(POOL, 100);

	private static final WindowRegister WINDOWS = WindowStores.register(CLIENT);

	private final CloneOrderWindow clone = new CloneOrderWindow(WINDOWS, new WindowEvents(OutboxForTests.on(CLIENT)),
			UuidCreator::getTimeOrderedEpoch, Clock.fixed(NOW, ZoneOffset.UTC));

	private final ListingId listing = new ListingId(UuidCreator.getTimeOrderedEpoch());

	@AfterAll
	static void close() {
		POOL.dispose();
	}

	@Test
	void oneWindowFollowsThoughEveryInstanceHearsOfTheClosingAtOnce() {
		UUID closed = window(NOW, new Repeat(7, null));
		CountDownLatch start = new CountDownLatch(INSTANCES);
		Flux.range(0, INSTANCES)
			.flatMap(
					(instance) -> Mono.fromRunnable(() -> together(start))
						.subscribeOn(Schedulers.boundedElastic())
						.then(Mono.defer(() -> TRANSACTIONS.inTransaction(() -> this.clone.cloneOf(closed)))),
					INSTANCES)
			.blockLast(PATIENCE);
		assertThat(openings()).containsExactly(NOW.plus(Duration.ofDays(4)), NOW.minus(Duration.ofDays(3)));
		assertThat(closingsAnnounced()).isEqualTo(1);
	}

	@Test
	void oneWindowFollowsWhenTheFirstAttemptCrashedBeforeItsCommit() {
		UUID closed = window(NOW, new Repeat(7, null));
		assertThatThrownBy(() -> TRANSACTIONS.inTransaction(
				() -> this.clone.cloneOf(closed).then(Mono.error(() -> new IllegalStateException("the instance died"))))
			.block(PATIENCE)).hasMessageContaining("died");
		assertThat(openings()).hasSize(1);
		assertThat(closingsAnnounced()).isZero();

		cloneOf(closed);
		cloneOf(closed);

		assertThat(openings()).hasSize(2);
		assertThat(closingsAnnounced()).isEqualTo(1);
	}

	@Test
	void noneFollowsOneThatIsStillOpenThatIsStoppedOrThatWasTheLast() {
		cloneOf(window(NOW.plusSeconds(1), new Repeat(7, null)));
		assertThat(openings()).hasSize(1);
		ListingId other = new ListingId(UuidCreator.getTimeOrderedEpoch());
		UUID stopped = add(other, NOW.minusSeconds(1), new Repeat(7, null));
		WINDOWS.stop(other).block(PATIENCE);
		cloneOf(stopped);
		UUID last = add(other, NOW, new Repeat(7, LocalDate.of(2027, 6, 9)));
		cloneOf(last);
		assertThat(count("select count(*) from inventory.order_window where listing_id = '" + other + "'"))
			.isEqualTo(2);
	}

	/** Its closing is told of twice when it was changed while it was planned. */
	@Test
	void noneFollowsAWindowThatHasItsNextThoughThatWasPutOff() {
		UUID closed = window(NOW, new Repeat(7, null));
		cloneOf(closed);
		Instant later = NOW.plus(Duration.ofDays(5));
		UUID next = CLIENT.sql("select id from inventory.order_window where listing_id = :listing and opens_at > :now")
			.bind("listing", this.listing.value())
			.bind("now", NOW)
			.mapValue(UUID.class)
			.one()
			.block(PATIENCE);
		OrderWindow putOff = new OrderWindow(later, later.plus(Duration.ofDays(3)), LocalDate.of(2027, 6, 16));
		assertThat(
				WINDOWS.change(new SellingWindow(next, this.listing, putOff, new Repeat(7, null)), NOW).block(PATIENCE))
			.isTrue();
		cloneOf(closed);
		assertThat(openings()).containsExactly(later, NOW.minus(Duration.ofDays(3)));
	}

	@Test
	void tellsTheWindowThatIsOpenThenTheNextThenTheLast() {
		OrderWindow past = times(NOW);
		window(NOW, null);
		assertThat(current(NOW)).isEqualTo(past);
		OrderWindow next = times(NOW.plus(Duration.ofDays(7)));
		add(this.listing, next.closesAt(), null);
		add(this.listing, NOW.plus(Duration.ofDays(14)), null);
		assertThat(current(NOW)).isEqualTo(next);
		assertThat(current(next.opensAt())).isEqualTo(next);
		WINDOWS.retire(this.listing, NOW).block(PATIENCE);
		assertThat(WINDOWS.current(List.of(this.listing), NOW).block(PATIENCE)).as("sold at any time").isEmpty();
	}

	private static void together(CountDownLatch start) {
		start.countDown();
		try {
			start.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void cloneOf(UUID id) {
		TRANSACTIONS.inTransaction(() -> this.clone.cloneOf(id)).block(PATIENCE);
	}

	private OrderWindow current(Instant at) {
		return WINDOWS.current(List.of(this.listing), at).block(PATIENCE).get(this.listing);
	}

	@CanIgnoreReturnValue
	private UUID window(Instant closesAt, @Nullable Repeat repeat) {
		return add(this.listing, closesAt, repeat);
	}

	@CanIgnoreReturnValue
	private static UUID add(ListingId of, Instant closesAt, @Nullable Repeat repeat) {
		UUID id = UuidCreator.getTimeOrderedEpoch();
		assertThat(WINDOWS.add(new SellingWindow(id, of, times(closesAt), repeat)).block(PATIENCE)).isTrue();
		return id;
	}

	/** Three days long. */
	private static OrderWindow times(Instant closesAt) {
		return new OrderWindow(closesAt.minus(Duration.ofDays(3)), closesAt,
				LocalDate.ofInstant(closesAt, ZoneOffset.UTC).plusDays(2));
	}

	/** When the listing's windows open, the latest first. */
	private List<Instant> openings() {
		return WINDOWS.ofListing(this.listing, 10)
			.map((counted) -> counted.window().times().opensAt())
			.collectList()
			.block(PATIENCE);
	}

	private long closingsAnnounced() {
		return count(
				"select count(*) from outbox.event e join inventory.order_window w on e.aggregate_key = 'window:' || "
						+ "w.id where w.listing_id = '" + this.listing + "'");
	}

	private static long count(String sql) {
		return CLIENT.sql(sql).mapValue(Long.class).one().block(PATIENCE);
	}

}
