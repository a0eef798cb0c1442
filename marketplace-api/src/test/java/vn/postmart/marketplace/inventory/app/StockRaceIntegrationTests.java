package vn.postmart.marketplace.inventory.app;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.LotHolder;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.shared.Quantity;

import org.springframework.dao.DuplicateKeyException;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.inventory.app.Warehouse.NOON;
import static vn.postmart.marketplace.inventory.app.Warehouse.TODAY;
import static vn.postmart.marketplace.inventory.app.Warehouse.line;

class StockRaceIntegrationTests {

	private static final Warehouse WAREHOUSE = new Warehouse();

	private static final Duration LONG = Duration.ofMinutes(2);

	@AfterAll
	static void close() {
		WAREHOUSE.close();
	}

	@AfterEach
	void everyInvariantHolds() {
		assertThat(WAREHOUSE.broken()).isEmpty();
	}

	@Test
	void sellsExactlyOneHundredUnitsToTwoHundredBuyersAtOnce() {
		ListingId lychees = WAREHOUSE.listing();
		LotId first = WAREHOUSE.receive(lychees, TODAY.plusDays(3), 60);
		LotId second = WAREHOUSE.receive(lychees, TODAY.plusDays(5), 40);
		List<ReserveResult> results = Flux.range(1, 200)
			.flatMap((buyer) -> WAREHOUSE.reserve(null, "order:hot-" + buyer, line(lychees, 1)), 200)
			.collectList()
			.block(LONG);
		assertThat(results).filteredOn(ReserveResult.Reserved.class::isInstance).hasSize(100);
		assertThat(results).filteredOn(ReserveResult.OutOfStock.class::isInstance)
			.hasSize(100)
			.containsOnly(new ReserveResult.OutOfStock(lychees, Quantity.of(0)));
		assertThat(WAREHOUSE.lot(first).reserved()).isEqualTo(Quantity.of(60));
		assertThat(WAREHOUSE.lot(second).reserved()).isEqualTo(Quantity.of(40));
	}

	@Test
	void basketsThatShareLotsInOppositeOrderAllGetThrough() {
		ListingId lychees = WAREHOUSE.listing();
		ListingId rice = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, null, 100);
		WAREHOUSE.receive(rice, null, 100);
		List<ReserveResult> results = Flux.range(1, 200).flatMap((buyer) -> {
			StockLine[] there = { line(lychees, 1), line(rice, 1) };
			StockLine[] back = { line(rice, 1), line(lychees, 1) };
			return WAREHOUSE.reserve(null, "order:pair-" + buyer, (buyer % 2 == 0) ? there : back);
		}, 200).collectList().block(LONG);
		assertThat(results).filteredOn(ReserveResult.Reserved.class::isInstance).hasSize(100);
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(0));
		assertThat(WAREHOUSE.available(rice)).isEqualTo(Quantity.of(0));
	}

	@Test
	void whenAPaymentAndTheClockMeetOneOfThemWins() {
		ListingId lychees = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, null, 50);
		Flux.range(1, 50)
			.concatMap((buyer) -> WAREHOUSE.reserve(NOON, "order:race-" + buyer, line(lychees, 1)))
			.blockLast(LONG);
		Long kept = Flux.range(1, 50).flatMap((buyer) -> {
			Mono<Boolean> paid = WAREHOUSE.keep("order:race-" + buyer).thenReturn(true).onErrorReturn(false);
			Mono<Boolean> lapsed = WAREHOUSE.lapse("order:race-" + buyer, NOON).map((freed) -> !freed.isEmpty());
			return Mono.zip((buyer % 2 == 0) ? paid : lapsed, (buyer % 2 == 0) ? lapsed : paid)
				.doOnNext((both) -> assertThat(both.getT1()).as("one winner").isNotEqualTo(both.getT2()))
				.map((both) -> (buyer % 2 == 0) ? both.getT1() : both.getT2());
		}, 20).filter((won) -> won).count().block(LONG);
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(50 - kept));
	}

	@Test
	void whoWaitedForALotThatIsBeingRecalledDoesNotGetIt() {
		ListingId lychees = WAREHOUSE.listing();
		LotId lot = WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(null, "order:before-recall", line(lychees, 4)).block(LONG);
		CompletableFuture<ReserveResult> late = new CompletableFuture<>();
		WAREHOUSE
			.inTransaction(() -> WAREHOUSE.recall(lot)
				.doOnNext(
						(recalled) -> WAREHOUSE.reserve(null, "order:late", line(lychees, 1)).subscribe(late::complete))
				.then(WAREHOUSE.somebodyWaits()))
			.block(LONG);

		assertThat(late.join()).isEqualTo(new ReserveResult.OutOfStock(lychees, Quantity.of(0)));
		assertThat(WAREHOUSE.holders(lot)).extracting(LotHolder::reference).containsExactly("order:before-recall");
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(0));
		assertThat(WAREHOUSE.recall(lot).block(LONG)).as("the first reason stands").isFalse();
	}

	@Test
	void conservesStockWhateverHappensAtOnce() {
		ListingId lychees = WAREHOUSE.listing();
		ListingId rice = WAREHOUSE.listing();
		LotId early = WAREHOUSE.receive(lychees, TODAY.plusDays(1), 40);
		WAREHOUSE.receive(lychees, null, 40);
		WAREHOUSE.receive(rice, TODAY.plusDays(8), 40);
		Random random = new Random(20260601);
		Flux.range(1, 400)
			.map((step) -> act(random, early, lychees, rice))
			.flatMap((act) -> act, 30)
			.then()
			.block(LONG);
		assertThat(WAREHOUSE.count("select count(*) from inventory.lot where reserved > on_hand or reserved < 0"))
			.isZero();
		assertThat(WAREHOUSE.count("select count(*) from inventory.movement where kind = 'SHIPPED'")).isPositive();
	}

	private static Mono<?> act(Random random, LotId lot, ListingId lychees, ListingId rice) {
		String reference = "order:any-" + random.nextInt(120);
		int units = 1 + random.nextInt(3);
		return switch (random.nextInt(6)) {
			case 0, 1 -> WAREHOUSE
				.reserve(random.nextBoolean() ? NOON : null, reference, line(rice, units), line(lychees, units))
				.onErrorResume(DuplicateKeyException.class, (again) -> Mono.empty());
			case 2 -> WAREHOUSE.release(reference);
			case 3 -> WAREHOUSE.ship(reference);
			case 4 -> WAREHOUSE.lapse(reference, NOON);
			default -> WAREHOUSE.adjust(lot, random.nextBoolean() ? 2 : -1);
		};
	}

}
