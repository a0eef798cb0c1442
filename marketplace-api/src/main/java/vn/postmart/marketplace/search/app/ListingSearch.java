package vn.postmart.marketplace.search.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;

/** Finds listings: the engine, and the stand-in. */
public interface ListingSearch {

	Mono<SearchPage> search(ListingQuery query);

}
