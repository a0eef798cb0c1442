package vn.postmart.marketplace.address;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * The same hours on days that follow each other; {@code opens} equal to {@code closes}
 * means round the clock.
 */
public record OpeningHours(DayOfWeek from, DayOfWeek to, LocalTime opens, LocalTime closes) {
}
