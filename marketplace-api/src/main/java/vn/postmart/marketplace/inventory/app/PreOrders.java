package vn.postmart.marketplace.inventory.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.domain.KnownPromise;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.inventory.domain.PutOff;
import vn.postmart.marketplace.shared.Quantity;

/** Lots that are not harvested yet. Everything joins the caller's transaction. */
public interface PreOrders {

	Mono<Void> add(PreOrder preOrder, Instant at);

	/** The pre-order, or empty: a harvested lot is none any more. */
	Mono<PreOrder> find(LotId id);

	/** The pre-orders of the listings, by ship-by day. */
	Flux<PreOrder> ofListings(Collection<ListingId> listings);

	/** Whatever was ever promised of the listings, harvested or not. */
	Flux<KnownPromise> everOf(Collection<ListingId> listings);

	/** The lot that was promised, harvested or not, or empty. */
	Mono<KnownPromise> promise(LotId id);

	/** Puts a day off; false when it is another meanwhile. */
	Mono<Boolean> putOff(PutOff putOff);

	/**
	 * Lets so much be promised from now on; false when more is promised already, or the
	 * harvest is in.
	 */
	Mono<Boolean> cap(LotId id, Quantity cap, Instant at);

	/** Whether anything held under the reference is not harvested yet. */
	Mono<Boolean> isAwaited(String reference);

	/**
	 * Makes a pre-order goods in hand; false when there is none any more or more was
	 * promised than harvested.
	 */
	Mono<Boolean> harvest(LotId id, Quantity harvested, @Nullable LocalDate bestBefore, Instant at);

}
