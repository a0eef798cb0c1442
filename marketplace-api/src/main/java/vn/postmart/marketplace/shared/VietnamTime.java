package vn.postmart.marketplace.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar that harvests, best-before dates and payouts go by. */
public final class VietnamTime {

	/** UTC+7 all the year. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private VietnamTime() {
	}

	/** What day it is in Vietnam. */
	public static LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), ZONE);
	}

}
