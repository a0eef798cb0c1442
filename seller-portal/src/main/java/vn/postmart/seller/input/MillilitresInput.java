package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a volume: {@code 750}, {@code 750 ml}, {@code 0,75 l}. Bare digits are
 * millilitres.
 */
public final class MillilitresInput {

	private static final Pattern WRITTEN = Pattern.compile("([0-9][0-9.,]*)(ml|l|lit|litre|)");

	private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

	private MillilitresInput() {
	}

	/** Whole millilitres, more than none; empty when the words name no volume. */
	public static OptionalLong parse(String typed) {
		Matcher written = WRITTEN.matcher(Folded.of(typed).replaceAll("\\s", ""));
		if (!written.matches()) {
			return OptionalLong.empty();
		}
		boolean litres = written.group(2).startsWith("l");
		return Digits.read(written.group(1), litres)
			.map((number) -> litres ? number.movePointRight(3) : number)
			.filter((volume) -> volume.signum() > 0 && volume.compareTo(LARGEST) <= 0)
			.filter((volume) -> volume.stripTrailingZeros().scale() <= 0)
			.map((volume) -> OptionalLong.of(volume.longValueExact()))
			.orElseGet(OptionalLong::empty);
	}

}
