package vn.postmart.marketplace.catalog.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.VietnameseText;

/** Reads the ways in which people write figures, dates and months into cells. */
final class CellReading {

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	/**
	 * 45000, 45.000, 45,000 or 45 000: thousands are told apart by what stands between.
	 */
	private static final Pattern WHOLE = Pattern.compile("\\d{1,3}([.,\\u00A0 ])\\d{3}(\\1\\d{3})*|\\d{1,15}");

	private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,3}))?");

	private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})(?:\\s*-\\s*(\\d{1,2}))?");

	private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("d/M/uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	/** What spreadsheets count days from. */
	private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);

	private static final Pattern SPREADSHEET_DAY = Pattern.compile("[3-6]\\d{4}");

	private static final Pattern SPREADSHEET_TIME = Pattern.compile("[3-6]\\d{4}(\\.\\d{1,15})?");

	private static final BigDecimal MINUTES_OF_DAY = BigDecimal.valueOf(1440);

	private static final Pattern TIME = Pattern.compile("([-/\\d]{8,10})[ T]+(\\d{1,2}:\\d\\d\\S*)");

	private static final Set<String> ALL_YEAR = Set.of("quanh nam", "ca nam", "all year", "year round");

	private static final Set<String> YES = Set.of("co", "yes", "true", "1", "x");

	private static final Set<String> NO = Set.of("khong", "no", "false", "0", "ko");

	private static final int MONTHS_OF_YEAR = 12;

	private static final int AMBIGUOUS_DECIMALS = 3;

	private CellReading() {
	}

	static Optional<UUID> id(String cell) {
		return ID.matcher(cell).matches() ? Optional.of(UUID.fromString(cell)) : Optional.empty();
	}

	static Optional<Long> whole(String cell) {
		return WHOLE.matcher(cell).matches() ? Optional.of(Long.valueOf(cell.replaceAll("\\D", ""))) : Optional.empty();
	}

	/**
	 * A quantity. "1.500" may be one and a half or fifteen hundred, so it is neither;
	 * "0.125" can only be an eighth.
	 */
	static Optional<BigDecimal> decimal(String cell) {
		Matcher parts = DECIMAL.matcher(cell);
		if (!parts.matches()) {
			return Optional.empty();
		}
		String fraction = Optional.ofNullable(parts.group(2)).orElse("");
		boolean ambiguous = fraction.length() == AMBIGUOUS_DECIMALS && !parts.group(1).equals("0");
		return ambiguous ? Optional.empty() : Optional.of(new BigDecimal(cell.replace(',', '.')));
	}

	/** 2026-06-01, 1/6/2026, or the day's number in a spreadsheet. */
	static Optional<LocalDate> day(String cell) {
		try {
			if (SPREADSHEET_DAY.matcher(cell).matches()) {
				return Optional.of(SPREADSHEET_ZERO.plusDays(Long.parseLong(cell)));
			}
			return Optional.of((cell.indexOf('/') >= 0) ? LocalDate.parse(cell, SLASHED) : LocalDate.parse(cell));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * A time in Vietnam: 2026-06-04 08:00, 4/6/2026 8:00, or a spreadsheet's number of
	 * the day with the time behind its point.
	 */
	static Optional<Instant> instant(String cell) {
		if (SPREADSHEET_TIME.matcher(cell).matches()) {
			return Optional.of(spreadsheetTime(new BigDecimal(cell)));
		}
		Matcher parts = TIME.matcher(cell);
		return parts.matches() ? day(parts.group(1)).flatMap((day) -> at(day, parts.group(2))) : Optional.empty();
	}

	private static Optional<Instant> at(LocalDate day, String time) {
		try {
			LocalTime read = LocalTime.parse((time.indexOf(':') == 1) ? "0" + time : time);
			return Optional.of(day.atTime(read).toInstant(VietnamTime.ZONE));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** To the minute: what a spreadsheet keeps is a fraction of a day. */
	private static Instant spreadsheetTime(BigDecimal days) {
		long minutes = days.multiply(MINUTES_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
		return SPREADSHEET_ZERO.atStartOfDay().plusMinutes(minutes).toInstant(VietnamTime.ZONE);
	}

	/** As it is read back, to the last fraction of a second. */
	static String written(Instant at) {
		return LocalDateTime.ofInstant(at, VietnamTime.ZONE).toString().replace('T', ' ');
	}

	static Optional<Boolean> truth(String cell) {
		String word = VietnameseText.fold(cell);
		return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
	}

	/** Months as in "6, 7", "11-2" or "quanh năm". */
	static Optional<Set<Integer>> months(String cell) {
		List<String> parts = ALL_YEAR.contains(VietnameseText.fold(cell)) ? List.of("1-12")
				: Arrays.stream(cell.split("[,;]")).map(String::strip).toList();
		Set<Integer> months = new TreeSet<>();
		for (String part : parts) {
			Matcher range = MONTHS.matcher(part);
			if (!range.matches() || !addMonths(range, months)) {
				return Optional.empty();
			}
		}
		return Optional.of(months);
	}

	private static boolean addMonths(Matcher range, Set<Integer> months) {
		int first = Integer.parseInt(range.group(1));
		int last = (range.group(2) != null) ? Integer.parseInt(range.group(2)) : first;
		if (first < 1 || first > MONTHS_OF_YEAR || last < 1 || last > MONTHS_OF_YEAR) {
			return false;
		}
		for (int month = first; month != last; month = month % MONTHS_OF_YEAR + 1) {
			months.add(month);
		}
		months.add(last);
		return true;
	}

}
