package vn.postmart.simulator.payment;

import java.util.Optional;

/**
 * The sums that Stripe takes: whole dong, at least one, at most eight digits.
 */
final class Amounts {

	private static final long HIGHEST = 99_999_999;

	private Amounts() {
	}

	static long required(Form form, String name) {
		return optional(form, name).orElseThrow(() -> StripeError.missing(name));
	}

	static Optional<Long> optional(Form form, String name) {
		return form.whole(name).map(amount -> checked(name, amount));
	}

	static long checked(String name, long amount) {
		if (amount < 1) {
			throw StripeError.parameter("parameter_invalid_integer", name,
					"This value must be greater than or equal to 1.");
		}
		if (amount > HIGHEST) {
			throw StripeError.parameter("amount_too_large", name, "Amount must be no more than ₫99,999,999");
		}
		return amount;
	}

	/** Refuses any currency but Vietnam's. */
	static void checkCurrency(Form form, String name) {
		String currency = form.required(name);
		if (!Wire.CURRENCY.equalsIgnoreCase(currency)) {
			throw StripeError.parameter("parameter_invalid", name,
					"Invalid currency: " + currency + ". This simulated account takes vnd only.");
		}
	}

}
