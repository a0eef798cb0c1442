package vn.postmart.marketplace.catalog;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.shared.Quantity;

/**
 * How a listing is sold ahead, as far as one row of a file says it.
 *
 * @param promise what is sold before its harvest, null for nothing
 * @param window when orders are taken, null for at any time
 */
public record SalesPlan(@Nullable Promise promise, @Nullable Window window) {

	/** Sold from what is in hand, at any time. */
	public static final SalesPlan NONE = new SalesPlan(null, null);

	/**
	 * Goods sold before their harvest.
	 *
	 * @param shipBy the last day on which they are sent
	 * @param cap how much may be promised
	 */
	public record Promise(LocalDate shipBy, Quantity cap) {
	}

	/**
	 * When orders are taken.
	 *
	 * @param closesAt the first instant at which none is taken any more
	 * @param shipOn the day on which what was ordered is sent
	 * @param repeatDays after how many days the next follows, null when none does
	 * @param repeatUntil the last day on which one may open, null for no end
	 */
	public record Window(Instant opensAt, Instant closesAt, LocalDate shipOn, @Nullable Integer repeatDays,
			@Nullable LocalDate repeatUntil) {
	}

}
