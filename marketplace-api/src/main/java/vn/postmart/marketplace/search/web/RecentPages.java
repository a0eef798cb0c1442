package vn.postmart.marketplace.search.web;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FindListings;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.stereotype.Component;

/**
 * Pages of found listings. What was answered is shown again for less than a second, so a
 * search that everybody makes is made once for all of them.
 */
@Component
class RecentPages {

	private static final int REMEMBERED = 2_000;

	private final Recent<ListingQuery, byte[]> recent = new Recent<>(REMEMBERED, this::fresh);

	private final FindListings find;

	private final SearchPresenter presenter;

	RecentPages(FindListings find, SearchPresenter presenter) {
		this.find = find;
		this.presenter = presenter;
	}

	/** A page that is less than a second old. */
	Mono<byte[]> recent(ListingQuery query) {
		return this.recent.get(query);
	}

	/** A page of now. */
	Mono<byte[]> fresh(ListingQuery query) {
		return this.find.find(query).flatMap(this.presenter::page);
	}

}
