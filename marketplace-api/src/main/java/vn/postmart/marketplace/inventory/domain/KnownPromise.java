package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A lot that was promised once, whether its harvest is in or not.
 *
 * @param promisedFor the day it is promised for
 * @param before the days it was promised for before they were put off
 * @param shipBy the last day on which it is sent, null once it is harvested
 * @param cap how much may be promised
 * @param promised how much is held for orders
 */
public record KnownPromise(LotId id, ListingId listingId, LocalDate promisedFor, Set<LocalDate> before,
		@Nullable LocalDate shipBy, Quantity cap, Quantity promised) {

	public KnownPromise {
		before = Set.copyOf(before);
	}

	/** Whether it is what was promised for a day, which may have been put off since. */
	public boolean isFor(LocalDate day) {
		return day.equals(this.promisedFor) || this.before.contains(day);
	}

	/** Whether more of it may be promised. */
	public boolean isOpen(LocalDate today) {
		return this.shipBy != null && !this.shipBy.isBefore(today);
	}

	/** Whether its cap may become this: no less than is promised. */
	public boolean allows(Quantity newCap) {
		return this.shipBy == null || newCap.compareTo(this.promised) >= 0;
	}

}
