package vn.postmart.marketplace.postal;

import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A UPU S10 item identifier: two letters, eight digits, a check digit and the issuing
 * country, thirteen characters without spaces.
 */
public record ItemId(@JsonValue String value) {

	private static final int[] WEIGHTS = { 8, 6, 4, 2, 3, 5, 9, 7 };

	public ItemId {
		if (!value.matches("[A-Z]{2}[0-9]{9}[A-Z]{2}") || value.charAt(10) != checkDigit(value.substring(2, 10))) {
			throw new IllegalArgumentException("not an S10 item identifier");
		}
	}

	/** Reads an identifier as people type and scanners send it: any case, with spaces. */
	public static ItemId parse(String text) {
		return new ItemId(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
	}

	/** As {@link #parse}, for text that may be anything at all. */
	public static Optional<ItemId> tryParse(String text) {
		try {
			return Optional.of(parse(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Mints the identifier of a serial of 0 to 99,999,999. */
	public static ItemId of(String indicator, int serial, String country) {
		String digits = String.format(Locale.ROOT, "%08d", serial);
		return new ItemId(indicator + digits + checkDigit(digits) + country);
	}

	/** For people: {@code RR 473 124 829 GB}. */
	public String printed() {
		return "%s %s %s %s %s".formatted(this.value.substring(0, 2), this.value.substring(2, 5),
				this.value.substring(5, 8), this.value.substring(8, 11), this.value.substring(11));
	}

	@Override
	public String toString() {
		return this.value;
	}

	private static char checkDigit(String serial) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += (serial.charAt(i) - '0') * WEIGHTS[i];
		}
		int check = 11 - sum % 11;
		return (char) ('0' + switch (check) {
			case 10 -> 0;
			case 11 -> 5;
			default -> check;
		});
	}

}
