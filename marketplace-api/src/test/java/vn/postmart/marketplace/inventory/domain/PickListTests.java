package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.ReservationRequest;
import vn.postmart.marketplace.inventory.StockLine;
import vn.postmart.marketplace.shared.Quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

class PickListTests {

	private static final ListingId LYCHEES = new ListingId(new UUID(0, 1));

	private static final ListingId RICE = new ListingId(new UUID(0, 2));

	private static final LocalDate SOON = LocalDate.of(2026, 6, 1);

	private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

	@Test
	void takesTheLotThatExpiresFirst() {
		Picking picking = PickList.choose(List.of(order("order:1", line(LYCHEES, 3))),
				List.of(lot(1, LYCHEES, LATER, 10), lot(2, LYCHEES, SOON, 10)));
		assertThat(picking).isEqualTo(picked(pick("order:1", 2, LYCHEES, 3)));
	}

	@Test
	void takesALotThatKeepsLast() {
		Picking picking = PickList.choose(List.of(order("order:1", line(RICE, 12))),
				List.of(lot(1, RICE, null, 10), lot(2, RICE, LATER, 10)));
		assertThat(picking).isEqualTo(picked(pick("order:1", 2, RICE, 10), pick("order:1", 1, RICE, 2)));
	}

	@Test
	void sumsTheLinesOfAListing() {
		Picking picking = PickList.choose(List.of(order("order:1", line(RICE, 2), line(RICE, 3))),
				List.of(lot(1, RICE, null, 5)));
		assertThat(picking).isEqualTo(picked(pick("order:1", 1, RICE, 5)));
	}

	@Test
	void doesNotPromiseTwoParcelsTheSameUnit() {
		Picking picking = PickList.choose(List.of(order("order:1", line(RICE, 3)), order("order:2", line(RICE, 3))),
				List.of(lot(1, RICE, null, 5)));
		assertThat(picking).isEqualTo(new Picking.RanOut(RICE, Quantity.of(5)));
	}

	@Test
	void namesTheListingThatRanOutAndWhatIsLeft() {
		Picking picking = PickList.choose(List.of(order("order:1", line(RICE, 1), line(LYCHEES, 8))),
				List.of(lot(1, RICE, null, 5), lot(2, LYCHEES, SOON, 3), lot(3, LYCHEES, LATER, 4)));
		assertThat(picking).isEqualTo(new Picking.RanOut(LYCHEES, Quantity.of(7)));
	}

	@Test
	void neverMixesGoodsInHandWithPromisedOnes() {
		List<FreeLot> lots = List.of(lot(1, RICE, null, 5),
				new FreeLot(new LotId(new UUID(7, 2)), RICE, null, LATER, Quantity.of(40)));
		assertThat(PickList.choose(List.of(order("order:1", line(RICE, 6))), lots))
			.isEqualTo(new Picking.RanOut(RICE, Quantity.of(5)));
		StockLine ahead = new StockLine(RICE, Quantity.of(6), LATER);
		assertThat(PickList.choose(List.of(order("order:1", ahead)), lots))
			.isEqualTo(picked(pick("order:1", 2, RICE, 6)));
	}

	@Test
	void sendsNothingThatIsOverOnTheDayItIsSent() {
		List<FreeLot> lots = List.of(lot(1, LYCHEES, SOON, 10), lot(2, LYCHEES, LATER, 4), lot(3, LYCHEES, null, 1));
		ReservationRequest sentLater = new ReservationRequest("order:1", List.of(line(LYCHEES, 5)), SOON.plusDays(1));
		assertThat(PickList.choose(List.of(sentLater), lots))
			.isEqualTo(picked(pick("order:1", 2, LYCHEES, 4), pick("order:1", 3, LYCHEES, 1)));
		ReservationRequest onTheLastDay = new ReservationRequest("order:1", List.of(line(LYCHEES, 6)), SOON);
		assertThat(PickList.choose(List.of(onTheLastDay), lots)).isEqualTo(picked(pick("order:1", 1, LYCHEES, 6)));
		ReservationRequest tooMuch = new ReservationRequest("order:1", List.of(line(LYCHEES, 6)), SOON.plusDays(1));
		assertThat(PickList.choose(List.of(tooMuch), lots)).isEqualTo(new Picking.RanOut(LYCHEES, Quantity.of(5)));
	}

	@Test
	void ranOutOfWhatHasNoLotAtAll() {
		assertThat(PickList.choose(List.of(order("order:1", line(RICE, 1))), List.of()))
			.isEqualTo(new Picking.RanOut(RICE, Quantity.of(0)));
	}

	@Test
	void picksExactlyWhatIsAskedAndNeverMoreThanThereIs() {
		Gen<List<Integer>> amounts = lists().of(integers().between(1, 20)).ofSizeBetween(1, 6);
		qt().forAll(amounts, amounts).checkAssert((wanted, free) -> {
			List<FreeLot> lots = IntStream.range(0, free.size())
				.mapToObj((i) -> lot(i, RICE, (i % 2 == 0) ? SOON.plusDays(i) : null, free.get(i)))
				.toList();
			List<ReservationRequest> orders = IntStream.range(0, wanted.size())
				.mapToObj((i) -> order("order:" + i, line(RICE, wanted.get(i))))
				.toList();
			checkConserved(orders, lots, PickList.choose(orders, lots));
		});
	}

	private static void checkConserved(List<ReservationRequest> orders, List<FreeLot> lots, Picking picking) {
		long asked = orders.stream().mapToLong((order) -> order.lines().getFirst().quantity().thousandths()).sum();
		long there = lots.stream().mapToLong((lot) -> lot.free().thousandths()).sum();
		switch (picking) {
			case Picking.RanOut ranOut -> {
				assertThat(asked).isGreaterThan(there);
				assertThat(ranOut.available().thousandths()).isEqualTo(there);
			}
			case Picking.Picked picked -> {
				assertThat(total(picked.picks())).isEqualTo(asked);
				orders.forEach((order) -> assertThat(total(
						picked.picks().stream().filter((pick) -> pick.reference().equals(order.reference())).toList()))
					.isEqualTo(order.lines().getFirst().quantity().thousandths()));
				lots.forEach((lot) -> assertThat(
						total(picked.picks().stream().filter((pick) -> pick.lotId().equals(lot.id())).toList()))
					.isLessThanOrEqualTo(lot.free().thousandths()));
			}
		}
	}

	private static long total(List<Pick> picks) {
		return picks.stream().mapToLong((pick) -> pick.quantity().thousandths()).sum();
	}

	private static Picking picked(Pick... picks) {
		return new Picking.Picked(List.of(picks));
	}

	private static Pick pick(String reference, long lot, ListingId listing, long units) {
		return new Pick(reference, new LotId(new UUID(7, lot)), listing, Quantity.of(units));
	}

	private static ReservationRequest order(String reference, StockLine... lines) {
		return new ReservationRequest(reference, List.of(lines));
	}

	private static StockLine line(ListingId listing, long units) {
		return new StockLine(listing, Quantity.of(units));
	}

	private static FreeLot lot(long id, ListingId listing, @Nullable LocalDate bestBefore, long free) {
		return new FreeLot(new LotId(new UUID(7, id)), listing, bestBefore, null, Quantity.of(free));
	}

}
