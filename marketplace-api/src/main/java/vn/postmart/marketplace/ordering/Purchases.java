package vn.postmart.marketplace.ordering;

import reactor.core.publisher.Flux;

/** What buyers ordered. */
public interface Purchases {

	/**
	 * The listings of an order group, in its order, for whoever knows its code and the
	 * end of the phone number; refused as not found otherwise.
	 */
	Flux<Purchase> of(String groupCode, String phoneLastFour);

}
