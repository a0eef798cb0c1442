package vn.postmart.marketplace.inventory.window;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.OrderWindow;

/** All order windows. Everything joins the caller's transaction. */
public interface WindowRegister {

	/** Lets nobody else change the listing's windows until the transaction ends. */
	Mono<Void> lock(ListingId listing);

	/** The window, or empty. */
	Mono<SellingWindow> find(UUID id);

	/** Whether a window of the listing is open or still to open. */
	Mono<Boolean> isPlanned(ListingId listing, Instant now);

	/** Whether no window of its listing opens after it. */
	Mono<Boolean> isLast(SellingWindow window);

	/** Adds a window; false when the listing has one that opens at the same instant. */
	Mono<Boolean> add(SellingWindow window);

	/** Changes a window that is not open yet; false when it is. */
	Mono<Boolean> change(SellingWindow window, Instant now);

	/** Lets no window follow those that are there. */
	Mono<Void> stop(ListingId listing);

	/** Closes the listing's windows for good: it is sold at any time again. */
	Mono<Void> retire(ListingId listing, Instant now);

	/** The listing's windows, the latest first, at most {@code limit}. */
	Flux<CountedWindow> ofListing(ListingId listing, int limit);

	/** The listings' windows that close after an instant, retired ones too. */
	Flux<KnownWindow> closingAfter(Collection<ListingId> listings, Instant instant);

	/** Of each listing the window that is open or opens next, else the last one. */
	Mono<Map<ListingId, OrderWindow>> current(Collection<ListingId> listings, Instant now);

}
