package vn.postmart.simulator.post;

import java.util.regex.Pattern;

/**
 * The UPU's S10 item identifier: service indicator, eight digits, check digit, country of
 * the issuing post.
 */
final class S10 {

	private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{9}[A-Z]{2}");

	private static final int[] WEIGHTS = { 8, 6, 4, 2, 3, 5, 9, 7 };

	private S10() {
	}

	static boolean isValid(String itemId) {
		return FORM.matcher(itemId).matches() && itemId.charAt(10) == checkDigit(itemId.substring(2, 10));
	}

	static char checkDigit(String serial) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * Character.digit(serial.charAt(i), 10);
		}
		int digit = 11 - sum % 11;
		return switch (digit) {
			case 10 -> '0';
			case 11 -> '5';
			default -> Character.forDigit(digit, 10);
		};
	}

}
