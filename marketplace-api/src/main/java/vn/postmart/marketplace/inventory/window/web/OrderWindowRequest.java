package vn.postmart.marketplace.inventory.window.web;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.window.Repeat;
import vn.postmart.marketplace.inventory.window.WindowDraft;

/**
 * A window as a household plans it.
 *
 * @param shipOn the day on which what was ordered is sent
 * @param repeatDays 7 for every week, 14 for every other; absent for once
 * @param repeatUntil the last day on which one may open; absent for no end
 */
record OrderWindowRequest(@NotNull Instant opensAt, @NotNull Instant closesAt, @NotNull LocalDate shipOn,
		@Nullable Integer repeatDays, @Nullable LocalDate repeatUntil) {

	WindowDraft toDraft() {
		return new WindowDraft(new OrderWindow(this.opensAt, this.closesAt, this.shipOn), repeat());
	}

	private @Nullable Repeat repeat() {
		Integer days = this.repeatDays;
		return (days != null) ? new Repeat(days, this.repeatUntil) : null;
	}

}
