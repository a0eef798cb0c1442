package vn.postmart.marketplace.inventory.app;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.domain.Pick;

/**
 * What parcels hold. Everything joins the caller's transaction; a state changes only from
 * where it may, under the lock of its row, and lots are locked in the order of their ids.
 */
public interface Reservations {

	/**
	 * Records holds of lots that this transaction has locked.
	 * @param expiresAt when they lapse, or null for firm holds
	 */
	Mono<Void> hold(Collection<String> references, List<Pick> picks, @Nullable Instant expiresAt, Instant at);

	/** Makes a hold firm; false when it is gone. */
	Mono<Boolean> keep(String reference);

	/**
	 * Gives a hold back; the listings that are less held now, none when there was no
	 * hold.
	 */
	Flux<ListingId> release(String reference);

	/**
	 * Gives a hold back if it lapsed by {@code at}; the listings that are less held now.
	 */
	Flux<ListingId> lapse(String reference, Instant at);

	/** Takes held goods off hand; nothing when there is no hold. */
	Mono<Void> ship(String reference, Instant at);

}
