package vn.postmart.simulator.post;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Times as the carrier writes them: to the millisecond, with Vietnam's offset.
 */
final class CarrierTime {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private CarrierTime() {
	}

	static String format(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MILLIS)
			.atZone(ZONE)
			.toOffsetDateTime()
			.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

}
