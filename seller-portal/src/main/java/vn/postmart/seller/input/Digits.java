package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads digits with marks between them. A mark before every group of three is for
 * reading; a single one before any other number of digits is a decimal mark. Where one
 * group of three follows a single mark, the mark is decimal only if the caller says so,
 * as in {@code 1,250 triệu}.
 */
final class Digits {

	private static final Pattern PLAIN = Pattern.compile("\\d{1,15}");

	private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d{0,2}(?:,\\d{3})+");

	private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}[.,]\\d{1,3}");

	private Digits() {
	}

	/**
	 * The number, empty when it is none.
	 * @param decimalFirst whether {@code 1,250} is a little more than one
	 */
	static Optional<BigDecimal> read(String digits, boolean decimalFirst) {
		if (PLAIN.matcher(digits).matches()) {
			return Optional.of(new BigDecimal(digits));
		}
		boolean decimal = DECIMAL.matcher(digits).matches();
		boolean grouped = GROUPED.matcher(digits).matches();
		if (decimal && (decimalFirst || !grouped)) {
			return Optional.of(new BigDecimal(digits.replace(',', '.')));
		}
		return grouped ? Optional.of(new BigDecimal(digits.replaceAll("[.,]", ""))) : Optional.empty();
	}

}
