package vn.postmart.marketplace.inventory.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;

import static org.assertj.core.api.Assertions.assertThat;

class SellingWindowTests {

	/** Thursday, 8:00 in Vietnam, until Sunday, 20:00. */
	private static final OrderWindow TIMES = new OrderWindow(Instant.parse("2027-06-03T01:00:00Z"),
			Instant.parse("2027-06-06T13:00:00Z"), LocalDate.of(2027, 6, 8));

	private static final UUID NEXT = new UUID(0, 2);

	@Test
	void takesOrdersFromTheInstantItOpensUntilTheInstantItCloses() {
		assertThat(TIMES.isOpen(TIMES.opensAt().minusMillis(1))).isFalse();
		assertThat(TIMES.isOpen(TIMES.opensAt())).isTrue();
		assertThat(TIMES.isOpen(TIMES.closesAt().minusMillis(1))).isTrue();
		assertThat(TIMES.isOpen(TIMES.closesAt())).isFalse();
		assertThat(TIMES.isOver(TIMES.closesAt())).isTrue();
	}

	@Test
	void isFollowedByOneAsLongAtTheSameHourOfTheSameWeekday() {
		assertThat(window(new Repeat(7, null)).next(NEXT)).contains(
				new SellingWindow(
						NEXT, new ListingId(new UUID(0, 9)), new OrderWindow(Instant.parse("2027-06-10T01:00:00Z"),
								Instant.parse("2027-06-13T13:00:00Z"), LocalDate.of(2027, 6, 15)),
						new Repeat(7, null)));
		assertThat(window(new Repeat(14, null)).next(NEXT).orElseThrow().times().opensAt())
			.isEqualTo("2027-06-17T01:00:00Z");
	}

	@Test
	void isFollowedByNoneAfterTheLastDayOrWithoutARepeat() {
		assertThat(window(null).next(NEXT)).isEmpty();
		assertThat(window(new Repeat(7, LocalDate.of(2027, 6, 10))).next(NEXT)).isPresent();
		assertThat(window(new Repeat(7, LocalDate.of(2027, 6, 9))).next(NEXT)).isEmpty();
	}

	private static SellingWindow window(@Nullable Repeat repeat) {
		return new SellingWindow(new UUID(0, 1), new ListingId(new UUID(0, 9)), TIMES, repeat);
	}

}
