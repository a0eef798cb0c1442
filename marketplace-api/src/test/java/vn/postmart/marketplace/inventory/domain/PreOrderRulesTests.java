package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class PreOrderRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

	@Test
	void promisesFromTodayUpToAYearAhead() {
		assertThat(PreOrderRules.check(TODAY, TODAY)).isEmpty();
		assertThat(PreOrderRules.check(LocalDate.of(2028, 5, 1), TODAY)).isEmpty();
	}

	@Test
	void promisesNothingForYesterday() {
		assertThat(PreOrderRules.check(TODAY.minusDays(1), TODAY))
			.contains(FieldError.of("shipBy", "inventory.ship-by-past"));
	}

	@Test
	void promisesNothingFurtherThanAYearAhead() {
		assertThat(PreOrderRules.check(LocalDate.of(2028, 5, 2), TODAY))
			.contains(FieldError.of("shipBy", "inventory.ship-by-far", 1));
	}

	@Test
	void putsADayOffToALaterOneOnly() {
		LocalDate promised = TODAY.plusDays(7);
		assertThat(PreOrderRules.checkPutOff(promised, promised.plusDays(1), TODAY)).isEmpty();
		assertThat(PreOrderRules.checkPutOff(promised, promised, TODAY))
			.contains(FieldError.of("shipBy", "inventory.ship-by-no-later"));
		assertThat(PreOrderRules.checkPutOff(TODAY.minusDays(9), TODAY.minusDays(1), TODAY))
			.contains(FieldError.of("shipBy", "inventory.ship-by-past"));
		assertThat(PreOrderRules.checkPutOff(promised, TODAY.plusYears(1).plusDays(1), TODAY))
			.contains(FieldError.of("shipBy", "inventory.ship-by-far", 1));
	}

	@Test
	void isLateTheDayAfterIfSomebodyWaits() {
		PreOrder waitedFor = preOrder(3);
		assertThat(waitedFor.isLate(TODAY)).isFalse();
		assertThat(waitedFor.isLate(TODAY.plusDays(1))).isTrue();
		assertThat(preOrder(0).isLate(TODAY.plusDays(1))).isFalse();
	}

	private static PreOrder preOrder(long promised) {
		return new PreOrder(new LotId(new UUID(7, 1)), new ListingId(new UUID(0, 1)), TODAY, Quantity.of(40),
				Quantity.of(promised));
	}

}
