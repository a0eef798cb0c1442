package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads how much there is of something: {@code 400}, {@code 1.200}, {@code 12,5}.
 */
public final class QuantityInput {

	private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999);

	private QuantityInput() {
	}

	/** The quantity, more than nothing; empty when the words name none. */
	public static Optional<BigDecimal> parse(String typed) {
		return Digits.read(typed.replaceAll("\\s", ""), false)
			.filter((quantity) -> quantity.signum() > 0 && quantity.compareTo(LARGEST) <= 0);
	}

}
