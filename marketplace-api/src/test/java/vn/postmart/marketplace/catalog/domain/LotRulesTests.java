package vn.postmart.marketplace.catalog.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class LotRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Test
	void takesWhatWasHarvestedTodayAndMustBeSoldToday() {
		assertThat(check(TODAY, TODAY)).isEmpty();
		assertThat(check(TODAY, null)).isEmpty();
	}

	@Test
	void refusesAHarvestThatIsStillToCome() {
		assertThat(check(TODAY.plusDays(1), TODAY.plusDays(5)))
			.containsExactly(FieldError.of("lot.harvestedOn", "catalog.date-in-future"));
	}

	@Test
	void refusesAHarvestOfMoreThanFiveYearsAgo() {
		assertThat(check(TODAY.minusYears(5).minusDays(1), null))
			.containsExactly(FieldError.of("lot.harvestedOn", "catalog.harvest-too-old", 5));
	}

	@Test
	void refusesABestBeforeBeforeTheHarvest() {
		assertThat(check(TODAY, TODAY.minusDays(1)))
			.containsExactly(FieldError.of("lot.bestBefore", "catalog.best-before-harvest"));
	}

	@Test
	void refusesWhatIsPastItsBestAlready() {
		assertThat(check(TODAY.minusDays(9), TODAY.minusDays(1)))
			.containsExactly(FieldError.of("lot.bestBefore", "catalog.best-before-past"));
	}

	private static List<FieldError> check(LocalDate harvested, @Nullable LocalDate bestBefore) {
		return LotRules.check("lot.", new LotDraft(null, harvested, bestBefore, Quantity.of(5)), TODAY);
	}

}
