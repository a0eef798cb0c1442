package vn.postmart.marketplace.catalog.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.problem.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class WayOfSaleTests {

	private static final Quantity HALF = Quantity.parse("0.5");

	@ParameterizedTest
	@ValueSource(strings = { "kg", "lang", "lit", "chuc" })
	void partsAreSoldOfWhatCanBeDivided(String unit) {
		assertThat(new WayOfSale(unit, false).check("", HALF, HALF)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "qua", "chai", "bo", "thung" })
	void onlyWholePiecesAreSoldOfWhatCannot(String unit) {
		assertThat(new WayOfSale(unit, false).check("items[2].", HALF, Quantity.of(1)))
			.containsExactly(FieldError.of("items[2].minimum", "catalog.piece-whole"));
		assertThat(new WayOfSale(unit, false).check("", Quantity.of(2), Quantity.of(2))).isEmpty();
	}

	@Test
	void whatIsWeighedWhenPackedIsSoldWhole() {
		assertThat(new WayOfSale("qua", true).check("", Quantity.of(1), HALF))
			.containsExactly(FieldError.of("step", "catalog.catch-weight-whole"));
	}

}
