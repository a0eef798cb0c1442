package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a weight: {@code 1250}, {@code 1.250 g}, {@code 1,25 kg}. Bare digits are grams.
 */
public final class GramsInput {

	private static final Pattern WRITTEN = Pattern.compile("([0-9][0-9.,]*)(kg|ky|ki|g|gam|gram|)");

	private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

	private GramsInput() {
	}

	/** Whole grams, more than none; empty when the words name no weight. */
	public static OptionalLong parse(String typed) {
		Matcher written = WRITTEN.matcher(Folded.of(typed).replaceAll("\\s", ""));
		if (!written.matches()) {
			return OptionalLong.empty();
		}
		boolean kilograms = written.group(2).startsWith("k");
		return Digits.read(written.group(1), kilograms)
			.map((number) -> kilograms ? number.movePointRight(3) : number)
			.filter((grams) -> grams.signum() > 0 && grams.compareTo(LARGEST) <= 0)
			.filter((grams) -> grams.stripTrailingZeros().scale() <= 0)
			.map((grams) -> OptionalLong.of(grams.longValueExact()))
			.orElseGet(OptionalLong::empty);
	}

}
