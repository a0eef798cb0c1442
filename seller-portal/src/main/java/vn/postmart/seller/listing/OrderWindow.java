package vn.postmart.seller.listing;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A window in which orders of a listing are taken.
 *
 * @param state PLANNED, OPEN or CLOSED
 * @param repeatDays after how many days the next follows; null when none does
 * @param orders how many came in it
 */
public record OrderWindow(String id, String state, Instant opensAt, Instant closesAt, LocalDate shipOn,
		@Nullable Integer repeatDays, @Nullable LocalDate repeatUntil, long orders) {

	public boolean isPlanned() {
		return "PLANNED".equals(this.state);
	}

	public boolean isOver() {
		return "CLOSED".equals(this.state);
	}

}
