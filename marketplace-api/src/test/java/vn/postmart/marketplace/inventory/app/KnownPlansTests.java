package vn.postmart.marketplace.inventory.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.catalog.SalesPlan;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.window.KnownWindows;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/** What a row of a file may promise of a listing that promised before. */
class KnownPlansTests {

	private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

	private static final LocalDate JUNE = LocalDate.of(2027, 6, 8);

	private static final LocalDate JULY = LocalDate.of(2027, 7, 8);

	private static final ListingId LISTING = new ListingId(new UUID(0, 1));

	@Test
	void showsThePromiseThatIsSentSoonest() {
		KnownPlans plans = plans(promise(JULY, JULY, 9, 0), promise(JUNE, JUNE, 40, 12),
				promise(TODAY.minusDays(1), TODAY.minusDays(1), 5, 5), promise(TODAY, null, 7, 7));
		assertThat(plans.of(LISTING)).isEqualTo(plan(JUNE, 40));
		assertThat(plans.of(new ListingId(new UUID(0, 2)))).isEqualTo(SalesPlan.NONE);
	}

	@Test
	void allowsNoCapBelowWhatIsOrderedUnlessTheHarvestIsIn() {
		assertThat(plans(promise(JUNE, JUNE, 40, 12)).check(LISTING, plan(JUNE, 12))).isEmpty();
		assertThat(plans(promise(JUNE, JUNE, 40, 12)).check(LISTING, plan(JUNE, 11)))
			.containsExactly(FieldError.of("cap", "inventory.below-promised", Quantity.of(12).toDecimal()));
		assertThat(plans(promise(JUNE, null, 40, 12)).check(LISTING, plan(JUNE, 11))).isEmpty();
	}

	@Test
	void judgesOnlyADayThatIsNew() {
		LocalDate past = TODAY.minusDays(3);
		assertThat(plans().check(LISTING, plan(past, 40)))
			.containsExactly(FieldError.of("shipBy", "inventory.ship-by-past"));
		assertThat(plans(promise(past, past, 40, 12)).check(LISTING, plan(past, 40))).isEmpty();
		KnownPromise putOff = new KnownPromise(new LotId(new UUID(0, 7)), LISTING, JUNE, Set.of(past), JUNE,
				Quantity.of(40), Quantity.of(0));
		assertThat(plans(putOff).check(LISTING, plan(past, 40))).as("from a file before it was put off").isEmpty();
	}

	private static KnownPlans plans(KnownPromise... promises) {
		return new KnownPlans(Map.of(LISTING, List.of(promises)),
				new KnownWindows(Map.of(), Instant.parse("2027-05-01T05:00:00Z")), TODAY);
	}

	private static KnownPromise promise(LocalDate day, @Nullable LocalDate shipBy, long cap, long promised) {
		return new KnownPromise(new LotId(new UUID(0, day.toEpochDay())), LISTING, day, Set.of(), shipBy,
				Quantity.of(cap), Quantity.of(promised));
	}

	private static SalesPlan plan(LocalDate day, long cap) {
		return new SalesPlan(new SalesPlan.Promise(day, Quantity.of(cap)), null);
	}

}
