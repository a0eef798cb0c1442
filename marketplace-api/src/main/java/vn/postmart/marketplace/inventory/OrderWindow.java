package vn.postmart.marketplace.inventory;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When orders of a listing are taken.
 *
 * @param opensAt from when on
 * @param closesAt the first instant at which none is taken any more
 * @param shipOn the day on which what was ordered is sent
 */
public record OrderWindow(Instant opensAt, Instant closesAt, LocalDate shipOn) {

	/** Whether an order that comes at that instant is taken. */
	public boolean isOpen(Instant at) {
		return !at.isBefore(this.opensAt) && at.isBefore(this.closesAt);
	}

	/** The day on which goods must still be good that are ordered today. */
	public static LocalDate sendingDay(@Nullable OrderWindow window, LocalDate today) {
		return (window != null && window.shipOn().isAfter(today)) ? window.shipOn() : today;
	}

	/** Whether no order is taken any more. */
	public boolean isOver(Instant at) {
		return !at.isBefore(this.closesAt);
	}

}
