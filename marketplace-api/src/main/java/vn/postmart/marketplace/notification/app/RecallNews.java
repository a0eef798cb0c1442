package vn.postmart.marketplace.notification.app;

import java.util.List;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.Listings;
import vn.postmart.marketplace.inventory.LotRecalled;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.notification.domain.Topic;

import org.springframework.stereotype.Component;

/** What a recall means, for those it is told to. */
@Component
class RecallNews {

	private final Listings listings;

	RecallNews(Listings listings) {
		this.listings = listings;
	}

	/** The listing of the lot. */
	Mono<ListingView> listing(LotRecalled recall) {
		return this.listings.find(recall.listingId());
	}

	News of(UUID cause, Topic topic, LotRecalled recall, ListingView listing) {
		return new News(cause, topic, recall.lotId().value(),
				List.of(recall.traceCode(), listing.name(), listing.englishName(), recall.reason()));
	}

}
