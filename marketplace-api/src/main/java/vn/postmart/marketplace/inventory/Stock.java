package vn.postmart.marketplace.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;

/**
 * Stock and its reservations. Every change joins the caller's transaction. Lots are taken
 * earliest expiry first and locked in one fixed order; an expired lot is never taken, and
 * one not harvested yet only by who orders it as such.
 */
public interface Stock {

	/**
	 * Holds stock for several parcels at once, or for none.
	 * @param expiresAt when the hold lapses unless kept, or {@code null} for a firm hold
	 */
	Mono<ReserveResult> reserve(List<ReservationRequest> requests, @Nullable Instant expiresAt);

	/** Makes a hold firm; does nothing to one that is firm. Refused when it is gone. */
	Mono<Void> keep(String reference);

	/** Gives a hold back; does nothing when there is none. */
	Mono<Void> release(String reference);

	/** The held goods left the household: takes them off hand. A repeat does nothing. */
	Mono<Void> ship(String reference);

	/**
	 * What can be ordered of each listing: goods in hand or, when there are none, what is
	 * sent earliest of those not harvested yet. A listing without either is absent.
	 */
	Flux<Availability> available(Collection<ListingId> ids);

	/**
	 * Everything that can be ordered: of each listing the goods in hand and each of its
	 * pre-orders.
	 */
	Flux<Availability> onOffer(Collection<ListingId> ids);

	/** Whether anything held under the reference is not harvested yet. */
	Mono<Boolean> awaitsHarvest(String reference);

}
