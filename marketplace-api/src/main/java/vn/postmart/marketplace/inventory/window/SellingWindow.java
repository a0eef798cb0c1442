package vn.postmart.marketplace.inventory.window;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.shared.VietnamTime;

/**
 * A window of a listing.
 *
 * @param repeat null when none follows
 */
public record SellingWindow(UUID id, ListingId listingId, OrderWindow times, @Nullable Repeat repeat) {

	/** The window that follows: as long, so many days later; empty after the last. */
	public Optional<SellingWindow> next(UUID nextId) {
		Repeat again = this.repeat;
		return Optional.ofNullable(again)
			.map((known) -> new SellingWindow(nextId, this.listingId, shifted(known.days()), known))
			.filter((later) -> again != null && again.allows(later.openingDay()));
	}

	/** The day in Vietnam on which it opens. */
	public LocalDate openingDay() {
		return LocalDate.ofInstant(this.times.opensAt(), VietnamTime.ZONE);
	}

	private OrderWindow shifted(int days) {
		Duration later = Duration.ofDays(days);
		return new OrderWindow(this.times.opensAt().plus(later), this.times.closesAt().plus(later),
				this.times.shipOn().plusDays(days));
	}

}
