package vn.postmart.marketplace.inventory;

import java.time.LocalDate;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.security.Actor;

/** Until when goods are sent that were sold before their harvest. */
public interface PromisedDays {

	/**
	 * Puts a lot's day off. Joins the caller's transaction. Refused as not found for
	 * another's lot or one that was never promised, and for a day that is past, too far,
	 * or no later than the one promised.
	 * @param reason as buyers read it
	 */
	Mono<Promised> putOff(Actor actor, StallId stall, LotId lot, LocalDate day, String reason);

	/**
	 * What was promised until then.
	 *
	 * @param shipBy the day that was put off
	 * @param harvested whether the goods are in hand, so that parcels of them may be gone
	 */
	record Promised(ListingId listingId, LocalDate shipBy, boolean harvested) {
	}

}
