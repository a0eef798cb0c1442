package vn.postmart.seller.input;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an amount of đồng as people write it: {@code 45000}, {@code 45.000}, {@code 45k},
 * {@code 45 nghìn}, {@code 1,2 triệu}, each with or without the currency.
 */
public final class DongInput {

	private static final Map<String, Integer> ZEROS = Map.ofEntries(Map.entry("", 0), Map.entry("k", 3),
			Map.entry("nghin", 3), Map.entry("ngan", 3), Map.entry("thousand", 3), Map.entry("tr", 6),
			Map.entry("trieu", 6), Map.entry("m", 6), Map.entry("million", 6), Map.entry("ty", 9), Map.entry("ti", 9),
			Map.entry("billion", 9));

	private static final Pattern WRITTEN = Pattern
		.compile("([0-9][0-9.,]*)(k|nghin|ngan|thousand|trieu|tr|m|million|ty|ti|billion|)(?:dong|vnd|d|₫|)");

	private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

	private DongInput() {
	}

	/** The amount; empty when the words name none, or one that is not of whole đồng. */
	public static OptionalLong parse(String typed) {
		Matcher written = WRITTEN.matcher(Folded.of(typed).replaceAll("[\\s_]", ""));
		if (!written.matches()) {
			return OptionalLong.empty();
		}
		int zeros = ZEROS.getOrDefault(written.group(2), 0);
		return Digits.read(written.group(1), zeros > 0)
			.map((number) -> number.movePointRight(zeros))
			.filter((amount) -> amount.stripTrailingZeros().scale() <= 0 && amount.compareTo(LARGEST) <= 0)
			.map((amount) -> OptionalLong.of(amount.longValueExact()))
			.orElseGet(OptionalLong::empty);
	}

}
