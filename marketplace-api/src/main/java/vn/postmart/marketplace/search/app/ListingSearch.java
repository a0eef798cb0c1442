package vn.postmart.marketplace.search.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.Wanted;

/** Finds listings: the engine, and the stand-in. */
public interface ListingSearch {

	/**
	 * The page of a query's hits.
	 * @param wanted what the query's text means
	 */
	Mono<SearchPage> search(ListingQuery query, Wanted wanted);

}
