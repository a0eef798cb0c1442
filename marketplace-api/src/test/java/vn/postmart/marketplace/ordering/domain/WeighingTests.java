package vn.postmart.marketplace.ordering.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.catalog.CatchWeight;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class WeighingTests {

	/**
	 * Two pomelos of about 1.2 kg at 45,000 đồng a kilogram, and two kilograms of rice.
	 */
	private static final List<OrderLine> LINES = List.of(
			line("Bưởi Năm Roi", 108_000, 2_400,
					new WeightTerms(new CatchWeight(Money.vnd(45_000), 15), Weight.grams(2_400), false)),
			line("Gạo ST25", 70_000, 2_000, null));

	@ParameterizedTest
	@ValueSource(longs = { 2_040, 2_400, 2_760 })
	void takesWhatWasAgreed(long grams) {
		assertThat(weighing(0, grams).check(LINES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 2_039, 2_761 })
	void refusesWhatIsBeyondItAndSaysTheRange(long grams) {
		assertThat(weighing(0, grams).check(LINES)).containsExactly(FieldError.of("lines[0].weightGrams",
				"ordering.weight-beyond", "Bưởi Năm Roi", new BigDecimal("2.040"), new BigDecimal("2.760")));
	}

	@Test
	void asksForEachWeightThatIsMissing() {
		assertThat(new Weighing(Map.of()).check(LINES))
			.containsExactly(FieldError.of("lines[0].weightGrams", "required"));
	}

	@Test
	void refusesWeightsNobodyAskedFor() {
		Weighing weighing = new Weighing(Map.of(0, Weight.grams(2_400), 1, Weight.grams(2_000), 2, Weight.grams(1)));
		assertThat(weighing.check(LINES)).containsExactly(
				FieldError.of("lines[1].weightGrams", "ordering.weight-unasked"),
				FieldError.of("lines[2].weightGrams", "ordering.weight-unasked"));
	}

	@Test
	void makesTheLineComeToItsWeightAndLeavesTheOthers() {
		List<OrderLine> weighed = weighing(0, 2_610).apply(LINES);
		assertThat(weighed.getFirst().total()).isEqualTo(Money.vnd(117_450));
		assertThat(weighed.getFirst().weight()).isEqualTo(Weight.grams(2_610));
		assertThat(weighed.getFirst().awaitsWeighing()).isFalse();
		assertThat(weighed.getFirst().terms().estimate()).isEqualTo(Money.vnd(108_000));
		assertThat(weighed.getLast()).isEqualTo(LINES.getLast());
	}

	@Test
	void neverComesToMoreThanTheBuyerAgreed() {
		assertThat(LINES.getFirst().terms().mostTotal()).isEqualTo(Money.vnd(124_200));
		assertThat(weighing(0, 2_760).apply(LINES).getFirst().total()).isEqualTo(Money.vnd(124_200));
	}

	private static Weighing weighing(int line, long grams) {
		return new Weighing(Map.of(line, Weight.grams(grams)));
	}

	private static OrderLine line(String name, long total, long grams, @Nullable WeightTerms terms) {
		return new OrderLine(new ListingId(new UUID(0, total)), name, "", "quả", "piece", Quantity.of(2),
				Money.vnd(total / 2), Money.vnd(total), Weight.grams(grams), true, false, terms);
	}

}
