package vn.postmart.marketplace.catalog;

import java.util.Collection;
import java.util.Map;

import reactor.core.publisher.Mono;

/** How listings are sold ahead, for files that bring many at once. */
public interface SalesPlans {

	/** What is planned for the listings now. */
	Mono<PlansInForce> of(Collection<ListingId> listings);

	/**
	 * Plans what these rows say. Joins the caller's transaction. What is planned already
	 * stays as it is, and so does what can no longer be changed.
	 */
	Mono<Void> keep(Map<ListingId, SalesPlan> plans);

}
