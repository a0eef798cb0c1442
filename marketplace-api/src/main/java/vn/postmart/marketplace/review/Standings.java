package vn.postmart.marketplace.review;

import java.util.Collection;

import reactor.core.publisher.Flux;
import vn.postmart.marketplace.catalog.ListingId;

/** How listings stand with their buyers. */
public interface Standings {

	/** Those of the listings that were bought or reviewed, in no order. */
	Flux<Standing> of(Collection<ListingId> listings);

}
