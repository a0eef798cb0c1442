package vn.postmart.seller.listing;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.web.form.Form;

/**
 * Puts the form of an offer together with the categories, asked for again after a while.
 */
@Component
class ListingDesks {

	private static final Duration FRESH = Duration.ofSeconds(30);

	private final Mono<List<Market.Category>> categories;

	ListingDesks(Market market) {
		this.categories = market.categories()
			.flatMap((top) -> Flux.fromIterable(top.leaves()))
			.collectList()
			.cache((found) -> FRESH, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	Mono<ListingDesk> of(Form form) {
		return this.categories.map((found) -> new ListingDesk(form, found));
	}

}
