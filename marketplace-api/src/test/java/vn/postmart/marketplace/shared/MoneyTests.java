package vn.postmart.marketplace.shared;

import java.util.Currency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MoneyTests {

	@ParameterizedTest
	@CsvSource({ "45000, 1.5, 67500", "33333, 0.5, 16667", "33333, 0.001, 33", "12500, 0.0, 0", "1, 0.499, 0",
			"1, 0.5, 1" })
	void pricesAQuantityAndRoundsHalfUpOnce(long price, String quantity, long total) {
		assertThat(Money.vnd(price).times(Quantity.parse(quantity))).isEqualTo(Money.vnd(total));
	}

	@Test
	void addsAndSubtracts() {
		assertThat(Money.vnd(45_000).plus(Money.vnd(5_000)).minus(Money.vnd(20_000))).isEqualTo(Money.vnd(30_000));
	}

	@Test
	void refusesToFallBelowZero() {
		assertThatIllegalArgumentException().isThrownBy(() -> Money.vnd(1).minus(Money.vnd(2)))
			.withMessage("Money is never negative: -1");
	}

	@Test
	void refusesToOverflow() {
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> Money.vnd(Long.MAX_VALUE).plus(Money.vnd(1)));
	}

	@Test
	void refusesToMixCurrencies() {
		Money euro = new Money(1, Currency.getInstance("EUR"));
		assertThatIllegalArgumentException().isThrownBy(() -> Money.vnd(1).plus(euro))
			.withMessage("Cannot reckon VND with EUR");
	}

}
