package vn.postmart.marketplace.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The calendar that harvests, best-before dates and payouts go by. */
public final class VietnamTime {

	/**
	 * UTC+7 all the year, as it has been since 1975. Not "Asia/Ho_Chi_Minh": the first
	 * look for a region reads a file, which an event loop must not.
	 */
	public static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

	private VietnamTime() {
	}

	/** What day it is in Vietnam. */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

	/** The time in Vietnam as both languages write it: {@code 20:00 29/11/2026}. */
	public static String written(Instant at) {
		return WRITTEN.format(at.atOffset(ZONE));
	}

	/** When a day is over in Vietnam. */
	public static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay().toInstant(ZONE);
	}

}
