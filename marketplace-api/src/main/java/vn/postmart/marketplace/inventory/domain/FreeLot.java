package vn.postmart.marketplace.inventory.domain;

import java.time.LocalDate;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.shared.Quantity;

/**
 * A lot of a listing and how much of it nobody holds.
 *
 * @param bestBefore the last day it may be sold, or null when it keeps
 * @param shipBy the day it is promised for, null when it is harvested
 */
public record FreeLot(LotId id, ListingId listingId, @Nullable LocalDate bestBefore, @Nullable LocalDate shipBy,
		Quantity free) {

	/**
	 * First expired, first out; lots of one day by id, so that the choice is always the
	 * same.
	 */
	static final Comparator<FreeLot> FIRST_EXPIRED_FIRST = Comparator
		.comparing(FreeLot::bestBefore, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((lot) -> lot.id().value());

	/** Whether it may still be sold on a day; today's is known where there is none. */
	boolean isGoodOn(@Nullable LocalDate day) {
		return this.bestBefore == null || day == null || !this.bestBefore.isBefore(day);
	}

}
