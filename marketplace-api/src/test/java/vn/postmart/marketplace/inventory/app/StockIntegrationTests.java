package vn.postmart.marketplace.inventory.app;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.ReserveResult;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.postmart.marketplace.inventory.app.Warehouse.NOON;
import static vn.postmart.marketplace.inventory.app.Warehouse.TODAY;
import static vn.postmart.marketplace.inventory.app.Warehouse.line;

class StockIntegrationTests {

	private static final Warehouse WAREHOUSE = new Warehouse();

	@AfterAll
	static void close() {
		WAREHOUSE.close();
	}

	@AfterEach
	void everyInvariantHolds() {
		assertThat(WAREHOUSE.broken()).isEmpty();
	}

	@Test
	void holdsAWholeBasketFromTheLotsThatExpireFirst() {
		ListingId lychees = WAREHOUSE.listing();
		ListingId rice = WAREHOUSE.listing();
		LotId late = WAREHOUSE.receive(lychees, TODAY.plusDays(9), 5);
		LotId soon = WAREHOUSE.receive(lychees, TODAY.plusDays(2), 5);
		LotId sack = WAREHOUSE.receive(rice, null, 5);
		assertThat(WAREHOUSE.reserve(null, "order:basket", line(lychees, 7), line(rice, 1)).block())
			.isEqualTo(new ReserveResult.Reserved());
		assertThat(WAREHOUSE.lot(soon).reserved()).isEqualTo(Quantity.of(5));
		assertThat(WAREHOUSE.lot(late).reserved()).isEqualTo(Quantity.of(2));
		assertThat(WAREHOUSE.lot(sack).reserved()).isEqualTo(Quantity.of(1));
	}

	@Test
	void holdsNothingWhenOneListingRanOut() {
		ListingId lychees = WAREHOUSE.listing();
		ListingId rice = WAREHOUSE.listing();
		LotId sack = WAREHOUSE.receive(rice, null, 5);
		WAREHOUSE.receive(lychees, TODAY.plusDays(9), 3);
		assertThat(WAREHOUSE.reserve(null, "order:short", line(rice, 1), line(lychees, 4)).block())
			.isEqualTo(new ReserveResult.OutOfStock(lychees, Quantity.of(3)));
		assertThat(WAREHOUSE.lot(sack).reserved()).isEqualTo(Quantity.of(0));
		assertThat(WAREHOUSE.count("select count(*) from inventory.reservation where reference = 'order:short'"))
			.isZero();
	}

	@Test
	void sellsALotOnItsLastDayAndNeverAfter() {
		ListingId lychees = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, TODAY.minusDays(1), 10);
		WAREHOUSE.receive(lychees, TODAY, 2);
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(2));
		assertThat(WAREHOUSE.reserve(null, "order:old", line(lychees, 3)).block())
			.isEqualTo(new ReserveResult.OutOfStock(lychees, Quantity.of(2)));
	}

	@Test
	void takesPromisedGoodsOnlyForWhoOrdersThemAsSuch() {
		ListingId lychees = WAREHOUSE.listing();
		LocalDate shipBy = TODAY.plusDays(30);
		LotId promised = WAREHOUSE.promise(lychees, shipBy, 5);
		assertThat(WAREHOUSE.reserve(null, "order:in-hand", line(lychees, 1)).block())
			.isEqualTo(new ReserveResult.OutOfStock(lychees, Quantity.of(0)));
		assertThat(WAREHOUSE.reserve(null, "order:ahead", new StockLine(lychees, Quantity.of(4), shipBy)).block())
			.isEqualTo(new ReserveResult.Reserved());
		assertThat(WAREHOUSE.isAwaited("order:ahead")).isTrue();
		assertThat(WAREHOUSE.harvest(promised, 3).block()).as("less than promised").isFalse();
		assertThat(WAREHOUSE.harvest(promised, 9).block()).isTrue();
		assertThat(WAREHOUSE.harvest(promised, 9).block()).as("a second time").isFalse();
		assertThat(WAREHOUSE.isAwaited("order:ahead")).isFalse();
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(5));
	}

	@Test
	void promisesNothingMoreOnceTheDayIsOver() {
		ListingId lychees = WAREHOUSE.listing();
		LocalDate yesterday = TODAY.minusDays(1);
		LotId overdue = WAREHOUSE.promise(lychees, yesterday, 5);
		assertThat(WAREHOUSE.reserve(null, "order:overdue", new StockLine(lychees, Quantity.of(1), yesterday)).block())
			.isEqualTo(new ReserveResult.OutOfStock(lychees, Quantity.of(0)));
		assertThat(WAREHOUSE.lot(overdue).reserved()).isEqualTo(Quantity.of(0));
	}

	@Test
	void receivesALotOnceHoweverOftenItIsTold() {
		ListingId lychees = WAREHOUSE.listing();
		LotId lot = WAREHOUSE.receive(lychees, null, 10);
		assertThat(WAREHOUSE.receiveAgain(lot, lychees, 10)).isFalse();
		assertThat(WAREHOUSE.lot(lot).onHand()).isEqualTo(Quantity.of(10));
	}

	@Test
	void takesShippedGoodsOffHandOnce() {
		ListingId lychees = WAREHOUSE.listing();
		LotId lot = WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(null, "order:shipped", line(lychees, 4)).block();
		WAREHOUSE.ship("order:shipped").block();
		WAREHOUSE.ship("order:shipped").block();
		WAREHOUSE.release("order:shipped").block();
		assertThat(WAREHOUSE.lot(lot)).isEqualTo(new ShelvedLot(lot, lychees, Quantity.of(6), Quantity.of(0), false));
	}

	@Test
	void givesAHoldBackOnce() {
		ListingId lychees = WAREHOUSE.listing();
		LotId lot = WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(null, "order:released", line(lychees, 4)).block();
		WAREHOUSE.release("order:released").block();
		WAREHOUSE.release("order:released").block();
		WAREHOUSE.ship("order:released").block();
		WAREHOUSE.release("order:unknown").block();
		assertThat(WAREHOUSE.lot(lot)).isEqualTo(new ShelvedLot(lot, lychees, Quantity.of(10), Quantity.of(0), false));
	}

	@Test
	void aHoldLapsesOnlyAfterItsTime() {
		ListingId lychees = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(NOON.plusSeconds(60), "order:lapses", line(lychees, 4)).block();
		assertThat(WAREHOUSE.lapse("order:lapses", NOON.plusSeconds(59)).block()).isEmpty();
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(6));
		assertThat(WAREHOUSE.lapse("order:lapses", NOON.plusSeconds(60)).block()).isEqualTo(List.of(lychees));
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(10));
	}

	@Test
	void aKeptHoldNeverLapses() {
		ListingId lychees = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(NOON.plusSeconds(60), "order:kept", line(lychees, 4)).block();
		WAREHOUSE.keep("order:kept").block();
		assertThat(WAREHOUSE.lapse("order:kept", NOON.plus(Duration.ofDays(9))).block()).isEmpty();
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(6));
	}

	@Test
	void refusesToKeepAHoldThatLapsed() {
		ListingId lychees = WAREHOUSE.listing();
		WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(NOON, "order:gone", line(lychees, 4)).block();
		WAREHOUSE.lapse("order:gone", NOON).block();
		StepVerifier.create(WAREHOUSE.keep("order:gone"))
			.verifyErrorSatisfies((failure) -> assertThat(failure).isInstanceOfSatisfying(RefusedException.class,
					(refused) -> assertThat(refused.type()).isEqualTo(ProblemType.GONE)));
	}

	@Test
	void aRecountNeverTakesWhatIsHeld() {
		ListingId lychees = WAREHOUSE.listing();
		LotId lot = WAREHOUSE.receive(lychees, null, 10);
		WAREHOUSE.reserve(null, "order:recount", line(lychees, 4)).block();
		assertThat(WAREHOUSE.adjust(lot, -7).block()).isFalse();
		assertThat(WAREHOUSE.adjust(lot, -6).block()).isTrue();
		assertThat(WAREHOUSE.lot(lot).onHand()).isEqualTo(Quantity.of(4));
		assertThat(WAREHOUSE.available(lychees)).isEqualTo(Quantity.of(0));
	}

}
