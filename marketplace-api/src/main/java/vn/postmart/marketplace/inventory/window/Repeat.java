package vn.postmart.marketplace.inventory.window;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a window comes again.
 *
 * @param days after how many days
 * @param until the last day on which one may open, null for no end
 */
public record Repeat(int days, @Nullable LocalDate until) {

	boolean allows(LocalDate opening) {
		return this.until == null || !opening.isAfter(this.until);
	}

}
