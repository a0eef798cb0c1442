package vn.postmart.marketplace.inventory;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingId;

/** When orders are taken. */
public interface OrderWindows {

	/**
	 * Of each listing the window that is open or opens next, else the last one. Listings
	 * that are sold at any time are absent.
	 */
	Mono<Map<ListingId, OrderWindow>> current(Collection<ListingId> listings);

}
