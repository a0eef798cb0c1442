package vn.postmart.marketplace.ordering.web;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import vn.postmart.marketplace.shared.Quantity;

/** How much of a listing; zero takes the line out. */
record QuantityRequest(
		@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity) {

	Quantity toQuantity() {
		return Quantity.of(this.quantity);
	}

}
