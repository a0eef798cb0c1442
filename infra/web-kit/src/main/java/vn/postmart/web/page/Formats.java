package vn.postmart.web.page;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How amounts, dates and names of months are written. Money is the same in both
 * languages: 45.000 ₫.
 */
public final class Formats {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final char NO_BREAK_SPACE = '\u00A0';

	/** Between word joiners, so that a span of days stays on one line. */
	private static final String DASH = "\u2060–\u2060";

	private static final long GRAMS_PER_KILOGRAM = 1000;

	private static final long SEVERAL = 10;

	private static final int TENTHS = 10;

	private static final int GROUP = 3;

	/**
	 * A mobile phone of ten digits, or eleven of which the first four are a province's
	 * code or the first three a city's.
	 */
	private static final Pattern PHONE = Pattern
		.compile("(?=\\d{10,11}$)(02[48](?=\\d{8}$)|0\\d{3})(\\d{3}(?=\\d{3,4}$)|\\d{4})(\\d+)");

	private static final Map<Language, Formats> ALL = new EnumMap<>(
			Map.of(Language.VI, new Formats(Language.VI), Language.EN, new Formats(Language.EN)));

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final char decimalMark;

	private final DateTimeFormatter date;

	private final DateTimeFormatter dayAndMonth;

	private final DateTimeFormatter dateTime;

	private final List<String> weekdays;

	public Formats(Language language) {
		boolean vietnamese = language == Language.VI;
		this.decimalMark = vietnamese ? ',' : '.';
		this.date = DateTimeFormatter.ofPattern(vietnamese ? "dd/MM/yyyy" : "d MMM yyyy", Locale.ENGLISH);
		this.dayAndMonth = DateTimeFormatter.ofPattern(vietnamese ? "dd/MM" : "d MMM", Locale.ENGLISH);
		this.weekdays = vietnamese ? List.of("T2", "T3", "T4", "T5", "T6", "T7", "CN")
				: List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
		this.dateTime = DateTimeFormatter.ofPattern(vietnamese ? "HH:mm, dd/MM/yyyy" : "HH:mm, d MMM yyyy",
				Locale.ENGLISH);
	}

	/** Those of a language, made once. */
	static Formats of(Language language) {
		return Objects.requireNonNull(ALL.get(language));
	}

	/** Whole đồng: {@code 45.000 ₫}, with a no-break space. */
	public String money(long dong) {
		return grouped(dong) + NO_BREAK_SPACE + '₫';
	}

	/** A count with dots between its groups of three: {@code 12.345}. */
	public String grouped(long number) {
		StringBuilder grouped = new StringBuilder(Long.toString(number));
		int first = (number < 0) ? 1 : 0;
		for (int at = grouped.length() - GROUP; at > first; at -= GROUP) {
			grouped.insert(at, '.');
		}
		return grouped.toString();
	}

	/** Grams as {@code 500 g}, from a kilogram on {@code 1,5 kg}. */
	public String weight(long grams) {
		if (Math.abs(grams) < GRAMS_PER_KILOGRAM) {
			return grams + String.valueOf(NO_BREAK_SPACE) + "g";
		}
		return quantity(BigDecimal.valueOf(grams, 3)) + NO_BREAK_SPACE + "kg";
	}

	/** A weight as one speaks of it: {@code 2,5 kg}, but {@code 1.240 kg}. */
	public String roundWeight(long grams) {
		long kilograms = grams / GRAMS_PER_KILOGRAM;
		return (kilograms < SEVERAL) ? weight(grams) : grouped(kilograms) + NO_BREAK_SPACE + "kg";
	}

	/** Tenths as a number of one decimal: {@code 4,8}, {@code 5,0}. */
	public String tenths(long tenths) {
		return grouped(tenths / TENTHS) + this.decimalMark + tenths % TENTHS;
	}

	/** A quantity without needless zeros: {@code 1,5}. */
	public String quantity(BigDecimal quantity) {
		BigDecimal plain = quantity.stripTrailingZeros();
		return plain.toPlainString().replace('.', this.decimalMark);
	}

	/** {@code 21/11/2026}, in English {@code 21 Nov 2026}. */
	public String date(LocalDate day) {
		return this.date.format(day);
	}

	/** The day in Vietnam on which the instant falls. */
	public String date(Instant instant) {
		return date(instant.atZone(VIETNAM).toLocalDate());
	}

	/** {@code 21/11–24/11}; one day when both are the same. */
	public String days(LocalDate from, LocalDate to) {
		String first = this.dayAndMonth.format(from);
		return from.equals(to) ? first : first + DASH + this.dayAndMonth.format(to);
	}

	/** The time in Vietnam: {@code 14:05, 21/11/2026}. */
	public String dateTime(Instant instant) {
		return this.dateTime.format(instant.atZone(VIETNAM));
	}

	/**
	 * A time soon to come: {@code CN 20:00, 29/11}, in English {@code Sun 20:00, 29 Nov}.
	 */
	public String moment(Instant instant) {
		ZonedDateTime time = instant.atZone(VIETNAM);
		return this.weekdays.get(time.getDayOfWeek().getValue() - 1) + " " + HOUR.format(time) + ", "
				+ this.dayAndMonth.format(time);
	}

	/**
	 * A number in groups: a mobile phone's {@code 0912 345 678}, an office's after its
	 * province {@code 0204 000 0003} or its city {@code 024 0000 0001}; anything else as
	 * it is.
	 */
	public String phone(String phone) {
		String digits = phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
		Matcher groups = PHONE.matcher(digits);
		return groups.matches() ? groups.group(1) + NO_BREAK_SPACE + groups.group(2) + NO_BREAK_SPACE + groups.group(3)
				: phone;
	}

}
