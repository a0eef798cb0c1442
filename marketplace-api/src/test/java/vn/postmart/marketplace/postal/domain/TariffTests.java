package vn.postmart.marketplace.postal.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.address.Zone;
import vn.postmart.marketplace.address.Zone.Reach;
import vn.postmart.marketplace.postal.domain.Tariff.Band;
import vn.postmart.marketplace.postal.domain.Tariff.Step;
import vn.postmart.marketplace.postal.domain.Tariff.Terms;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TariffTests {

	private static final Terms TERMS = new Terms(Weight.grams(30_000), Weight.grams(500), 2_000, 2, Money.vnd(5_000),
			Money.vnd(5_000), 80, Money.vnd(50_000_000));

	private static final Band BAND = new Band(2, 4,
			List.of(new Step(Weight.grams(500), Money.vnd(24_000)), new Step(Weight.grams(2_000), Money.vnd(36_003))),
			Money.vnd(3_500));

	private final Tariff tariff = new Tariff("2025-07", LocalDate.of(2025, 7, 1), TERMS,
			Arrays.stream(Reach.values()).collect(Collectors.toMap(Function.identity(), (reach) -> BAND)));

	@ParameterizedTest
	@CsvSource({ "1, 24000", "500, 24000", "501, 36003", "2000, 36003", "2001, 39503", "2500, 39503", "2501, 43003",
			"30000, 232003" })
	void chargesByWeightStepsAndForEachBegunStepBeyond(long grams, long expected) {
		assertThat(charge(grams, 0, false, false).total()).isEqualTo(Money.vnd(expected));
	}

	@Test
	void chargesEachExtraOnALineOfItsOwnRoundedOnce() {
		Charge charge = charge(1_500, 1_000_063, true, true);
		assertThat(charge.lines()).containsExactly(new Charge.Line(Charge.Kind.CARRIAGE, Money.vnd(36_003)),
				new Charge.Line(Charge.Kind.ISLAND, Money.vnd(7_201)),
				new Charge.Line(Charge.Kind.PERISHABLE, Money.vnd(5_000)),
				new Charge.Line(Charge.Kind.COD, Money.vnd(8_001)));
		assertThat(charge.total()).isEqualTo(Money.vnd(56_205));
		assertThat(charge.minDays()).isEqualTo(4);
		assertThat(charge.maxDays()).isEqualTo(6);
	}

	@Test
	void chargesAtLeastTheMinimumForCollectingCash() {
		assertThat(charge(500, 1, false, false).total()).isEqualTo(Money.vnd(29_000));
		assertThat(charge(500, 0, false, false).total()).isEqualTo(Money.vnd(24_000));
	}

	@Test
	void refusesAParcelTooHeavy() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> charge(30_001, 0, false, false))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("postal.overweight"));
	}

	@Test
	void refusesToCollectMoreThanTheCeiling() {
		assertThat(charge(500, 50_000_000, false, false).total()).isEqualTo(Money.vnd(424_000));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> charge(500, 50_000_001, false, false))
			.satisfies((refusal) -> assertThat(refusal.reason()).isEqualTo("postal.cod-ceiling"));
	}

	@Test
	void isNotATariffWithADistanceLeftOut() {
		Map<Reach, Band> near = Map.of(Reach.SAME_PROVINCE, BAND);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Tariff("2025-07", LocalDate.of(2025, 7, 1), TERMS, near));
	}

	private Charge charge(long grams, long codVnd, boolean island, boolean perishable) {
		return this.tariff.charge(new Carriage(new Zone(Reach.NEIGHBOUR_REGION, island), Weight.grams(grams),
				Money.vnd(codVnd), perishable));
	}

}
