package vn.postmart.seller.input;

import java.util.OptionalLong;

/**
 * Reads what a household's scales say: {@code 1,35}, {@code 1,35 kg}, {@code 1350 g}.
 * Bare digits are kilograms, or grams where nobody could lift so many kilograms.
 */
public final class ScaleInput {

	private static final long HEAVIEST = 100_000;

	private ScaleInput() {
	}

	/** Whole grams, more than none; empty when the words name no weight. */
	public static OptionalLong parse(String typed) {
		OptionalLong kilograms = GramsInput.parse(typed + " kg");
		return (kilograms.isPresent() && kilograms.getAsLong() <= HEAVIEST) ? kilograms : GramsInput.parse(typed);
	}

}
