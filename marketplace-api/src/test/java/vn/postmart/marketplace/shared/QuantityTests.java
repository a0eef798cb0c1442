package vn.postmart.marketplace.shared;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuantityTests {

	private final JsonMapper json = JsonMapper.shared();

	@ParameterizedTest
	@CsvSource({ "1.5, 1500", "0.001, 1", "100, 100000", "2.50, 2500", "0, 0" })
	void readsDecimalsExactly(String decimal, long thousandths) {
		assertThat(Quantity.parse(decimal)).isEqualTo(new Quantity(thousandths));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.2345", "-1", "99999999999999999999" })
	void refusesWhatAQuantityCannotBe(String decimal) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quantity.parse(decimal));
	}

	@ParameterizedTest
	@CsvSource({ "1500, 1.5", "100000, 100", "1, 0.001", "0, 0" })
	void isAPlainNumberInJson(long thousandths, String written) {
		assertThat(this.json.writeValueAsString(new Quantity(thousandths))).isEqualTo(written);
		assertThat(this.json.readValue(written, Quantity.class)).isEqualTo(new Quantity(thousandths));
	}

	@Test
	void readsANumberInsideARecord() {
		Line line = this.json.readValue("{\"quantity\":2.125,\"weight\":1500}", Line.class);
		assertThat(line).isEqualTo(new Line(new Quantity(2125), Weight.grams(1500)));
		assertThat(this.json.writeValueAsString(line)).isEqualTo("{\"quantity\":2.125,\"weight\":1500}");
	}

	@Test
	void addsSubtractsAndCounts() {
		Quantity half = Quantity.of(new BigDecimal("0.5"));
		assertThat(Quantity.of(2).plus(half).minus(half).times(3)).isEqualTo(Quantity.of(6));
	}

	@Test
	void weighsWholeGrams() {
		assertThat(Weight.grams(333).times(Quantity.parse("1.5"))).isEqualTo(Weight.grams(500));
	}

	record Line(Quantity quantity, Weight weight) {
	}

}
