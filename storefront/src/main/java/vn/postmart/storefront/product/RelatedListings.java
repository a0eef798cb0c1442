package vn.postmart.storefront.product;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.catalog.ListingCard;
import vn.postmart.storefront.catalog.ListingRow;

/**
 * What can be bought in place of a listing. No page waits for it longer than nobody
 * notices, and none fails with it.
 */
@Component
class RelatedListings {

	private static final Duration PATIENCE = Duration.ofMillis(400);

	private final Catalog catalog;

	RelatedListings(Catalog catalog) {
		this.catalog = catalog;
	}

	Mono<List<ListingCard>> of(String listing) {
		return this.catalog.related(listing).map(ListingRow::items).timeout(PATIENCE).onErrorReturn(List.of());
	}

}
