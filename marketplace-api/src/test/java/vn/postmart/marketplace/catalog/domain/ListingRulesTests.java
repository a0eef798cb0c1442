package vn.postmart.marketplace.catalog.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.SaleUnit;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class ListingRulesTests {

	private static final SaleUnit POMELO = new SaleUnit("qua", "quả", "fruit", Weight.grams(1200));

	@ParameterizedTest
	@CsvSource({ "g, g, 1", "tan, tấn, 1000000", "vi, vỉ 10 quả, 600", "lit, lít, 1030", "chuc, chục 16 quả, 3200",
			"kg, kg, 1000", "lang, lạng, 100", "yen, yến, 10000", "qua, quả ~1.2 kg, 1200", "tui, túi 5 kg, 5000",
			"chuc, chục 10 bắp, 2500", "hu, hũ 100 g, 100" })
	void takesTheUnitsOfTheTrade(String code, String label, long grams) {
		assertThat(ListingRules.check(Drafts.soldBy(code, label, grams))).isEmpty();
	}

	@Test
	void takesAPieceThatIsWeighedWhenItIsPacked() {
		ListingDraft pomelo = Drafts.weighed(POMELO, 45_000, "1", "1");
		assertThat(ListingRules.check(pomelo)).isEmpty();
		assertThat(pomelo.price()).isEqualTo(Money.vnd(54_000));
		assertThat(pomelo.quoted()).isEqualTo(Money.vnd(45_000));
	}

	@Test
	void weighsNoKilogramAndNoLitreAgain() {
		FieldError unfit = FieldError.of("catchWeight.tolerancePercent", "catalog.catch-weight-unit");
		SaleUnit kilogram = new SaleUnit("kg", "kg", "kg", Weight.grams(1000));
		SaleUnit bottle = new SaleUnit("chai", "chai 750 ml", "750 ml bottle", Weight.grams(900), 750L);
		assertThat(ListingRules.check(Drafts.weighed(kilogram, 45_000, "1", "1"))).containsExactly(unfit);
		assertThat(ListingRules.check(Drafts.weighed(bottle, 45_000, "1", "1"))).containsExactly(unfit);
	}

	@Test
	void sellsWhatIsWeighedByWholePieces() {
		assertThat(ListingRules.check(Drafts.weighed(POMELO, 45_000, "0.5", "0.5"))).containsExactly(
				FieldError.of("minimum", "catalog.catch-weight-whole"),
				FieldError.of("step", "catalog.catch-weight-whole"));
	}

	@Test
	void refusesAPieceThatWouldCostNothing() {
		SaleUnit crumb = new SaleUnit("qua", "quả 1 g", "piece of 1 g", Weight.grams(1));
		assertThat(ListingRules.check(Drafts.weighed(crumb, 100, "1", "1")))
			.containsExactly(FieldError.of("catchWeight.pricePerKgVnd", "catalog.catch-weight-price"));
	}

	@Test
	void refusesAUnitNobodyKnows() {
		assertThat(ListingRules.check(Drafts.soldBy("pound", "pound", 454)))
			.containsExactly(FieldError.of("unit.code", "catalog.unit-unknown"));
	}

	@ParameterizedTest
	@CsvSource({ "kg, 999, 1000", "lang, 1000, 100", "ta, 1000, 100000" })
	void refusesAUnitOfMassThatWeighsAnythingElse(String code, long wrong, long right) {
		assertThat(ListingRules.check(Drafts.soldBy(code, code, wrong)))
			.containsExactly(FieldError.of("unit.netWeightGrams", "catalog.unit-weight", right));
	}

	@ParameterizedTest
	@ValueSource(strings = { "chục bắp", "chục 2 bắp", "chục 100 bắp" })
	void refusesAChucThatDoesNotSayWhichOne(String label) {
		assertThat(ListingRules.check(Drafts.soldBy("chuc", label, 2500)))
			.containsExactly(FieldError.of("unit.label", "catalog.unit-count"));
	}

	@Test
	void refusesALitreThatIsNone() {
		SaleUnit unit = new SaleUnit("lit", "lít", "litre", Weight.grams(920), 900L);
		assertThat(ListingRules.check(Drafts.soldBy(unit)))
			.containsExactly(FieldError.of("unit.netMillilitres", "catalog.unit-volume", 1000L));
	}

	@Test
	void comparesByTheKilogramAndWhatIsSoldByVolumeByTheLitre() {
		SaleUnit bottle = new SaleUnit("chai", "chai 750 ml", "750 ml bottle", Weight.grams(900), 750L);
		assertThat(bottle.perLitre(Money.vnd(100_000))).isEqualTo(133_333);
		assertThat(bottle.perKilogram(Money.vnd(100_000))).isEqualTo(111_111);
		assertThat(new SaleUnit("tui", "túi 3 kg", "3 kg bag", Weight.grams(3000)).perLitre(Money.vnd(50_000)))
			.isNull();
		assertThat(new SaleUnit("lit", "lít", "litre", Weight.grams(1030)).perLitre(Money.vnd(50_000)))
			.isEqualTo(50_000);
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "1, 20, 19", "4, 24, 2" })
	void takesQuantitiesInOrder(long minimum, long maximum, long step) {
		assertThat(ListingRules.check(Drafts.inQuantities(minimum, maximum, step))).isEmpty();
	}

	@Test
	void refusesAMaximumBelowTheMinimum() {
		assertThat(ListingRules.check(Drafts.inQuantities(5, 4, 1)))
			.containsExactly(FieldError.of("maximum", "catalog.maximum-below-minimum"));
	}

	@Test
	void refusesAStepThatNeverReachesTheMaximum() {
		assertThat(ListingRules.check(Drafts.inQuantities(1, 20, 20)))
			.containsExactly(FieldError.of("step", "catalog.step-too-large"));
	}

}
