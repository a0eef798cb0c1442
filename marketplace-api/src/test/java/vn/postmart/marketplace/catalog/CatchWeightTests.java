package vn.postmart.marketplace.catalog;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatchWeightTests {

	private final CatchWeight pomelo = new CatchWeight(Money.vnd(45_000), 15);

	@ParameterizedTest
	@CsvSource({ "1200, 54000", "1380, 62100", "1, 45", "333, 14985", "1211, 54495" })
	void costsWhatItWeighs(long grams, long price) {
		assertThat(this.pomelo.price(Weight.grams(grams))).isEqualTo(Money.vnd(price));
	}

	@Test
	void roundsHalfADongUpOnce() {
		CatchWeight odd = new CatchWeight(Money.vnd(45_500), 15);
		assertThat(odd.price(Weight.grams(1_211))).isEqualTo(Money.vnd(55_101));
		assertThat(odd.price(Weight.grams(1_213))).isEqualTo(Money.vnd(55_192));
	}

	@ParameterizedTest
	@CsvSource({ "1200, 1020, 1380", "1201, 1021, 1381", "1, 1, 1", "2400, 2040, 2760" })
	void mayWeighNoLessAndNoMoreThanItsToleranceAllows(long estimated, long least, long most) {
		assertThat(this.pomelo.least(Weight.grams(estimated))).isEqualTo(Weight.grams(least));
		assertThat(this.pomelo.most(Weight.grams(estimated))).isEqualTo(Weight.grams(most));
	}

	@ParameterizedTest
	@CsvSource({ "0", "31", "-1" })
	void refusesAToleranceNobodyCouldAgreeTo(int percent) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CatchWeight(Money.vnd(45_000), percent));
	}

}
