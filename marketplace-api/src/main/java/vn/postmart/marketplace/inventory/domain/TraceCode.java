package vn.postmart.marketplace.inventory.domain;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.postmart.marketplace.catalog.LotId;

/**
 * The code of a lot for those who hold the goods: sixteen hex digits, printed in groups
 * of four.
 */
public record TraceCode(String value) {

	private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

	private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

	public TraceCode {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not a trace code");
		}
	}

	/** The code of a lot. */
	public static TraceCode of(LotId lot) {
		return new TraceCode(HexFormat.of().toHexDigits(lot.value().getLeastSignificantBits()));
	}

	/** Reads a code as people type it from a sticker; empty when it is none. */
	public static Optional<TraceCode> read(String typed) {
		String digits = SEPARATORS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
		return FORM.matcher(digits).matches() ? Optional.of(new TraceCode(digits)) : Optional.empty();
	}

	/** As a sticker shows it: 8F3A-22C1-9B04-77D0. */
	public String printed() {
		return GROUP.matcher(this.value).replaceAll("$1-").toUpperCase(Locale.ROOT);
	}

}
