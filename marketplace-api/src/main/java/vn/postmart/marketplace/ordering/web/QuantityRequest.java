package vn.postmart.marketplace.ordering.web;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/**
 * How much of a listing; zero takes the line out.
 *
 * @param promisedFor the ship-by day of the pre-order that is meant; absent for goods in
 * hand
 */
record QuantityRequest(
		@NotNull @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal quantity,
		@Nullable LocalDate promisedFor) {

	Quantity toQuantity() {
		return Quantity.of(this.quantity);
	}

}
