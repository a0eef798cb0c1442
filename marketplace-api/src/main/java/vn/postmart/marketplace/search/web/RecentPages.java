package vn.postmart.marketplace.search.web;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FindListings;
import vn.postmart.marketplace.search.domain.ListingQuery;

import org.springframework.stereotype.Component;

/**
 * Pages of found listings. What was answered is shown again for less than a second, so a
 * search that everybody makes is made once for all of them.
 */
@Component
class RecentPages {

	private static final Duration SHOWN_AGAIN = Duration.ofMillis(900);

	private static final int REMEMBERED = 2_000;

	/** Kept from before it is asked: what is shown is never older than an entry. */
	private final Cache<ListingQuery, Mono<byte[]>> recent = Caffeine.newBuilder()
		.expireAfterWrite(SHOWN_AGAIN)
		.maximumSize(REMEMBERED)
		.build();

	private final FindListings find;

	private final SearchPresenter presenter;

	RecentPages(FindListings find, SearchPresenter presenter) {
		this.find = find;
		this.presenter = presenter;
	}

	/** A page that is less than a second old. */
	Mono<byte[]> recent(ListingQuery query) {
		return Mono.defer(() -> this.recent.get(query, this::shared));
	}

	/** A page of now. */
	Mono<byte[]> fresh(ListingQuery query) {
		return this.find.find(query).flatMap(this.presenter::page);
	}

	/** Asked once for all who ask at once; failure is not remembered. */
	private Mono<byte[]> shared(ListingQuery query) {
		return fresh(query).cache((page) -> SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

}
