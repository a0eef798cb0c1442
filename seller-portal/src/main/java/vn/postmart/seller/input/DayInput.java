package vn.postmart.seller.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a day: as a browser's date field sends it, or as people write it:
 * {@code 21/11/2026}.
 */
public final class DayInput {

	private static final Pattern SENT = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

	private static final Pattern WRITTEN = Pattern
		.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");

	private DayInput() {
	}

	/** The day; empty when there is no such day. */
	public static Optional<LocalDate> parse(String typed) {
		return Stream.of(SENT, WRITTEN)
			.map((pattern) -> pattern.matcher(typed.strip()))
			.filter(Matcher::matches)
			.findFirst()
			.flatMap(DayInput::day);
	}

	private static Optional<LocalDate> day(Matcher written) {
		List<Integer> parts = Stream.of("year", "month", "day").map(written::group).map(Integer::valueOf).toList();
		try {
			return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
