package vn.postmart.marketplace.inventory.web;

import java.util.List;
import java.util.Locale;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;

import org.springframework.stereotype.Component;

/**
 * Reads one listing with its stall and its stock: two turns to the database, the first of
 * two statements at once.
 */
@Component
class ReadListing {

	private final ListingDetails details;

	private final Stalls stalls;

	private final Stock stock;

	private final ListingPages pages;

	ReadListing(ListingDetails details, Stalls stalls, Stock stock, ListingPages pages) {
		this.details = details;
		this.stalls = stalls;
		this.stock = stock;
		this.pages = pages;
	}

	Mono<ListingPage> read(ListingId id, Locale reader) {
		return Mono.zip(this.details.detail(id), available(id))
			.flatMap((both) -> page(both.getT1(), both.getT2(), reader));
	}

	private Mono<ListingPage> page(ListingDetail detail, Quantity available, Locale reader) {
		Mono<StallView> stall = this.stalls.find(detail.listing().stallId());
		return stall.map((found) -> this.pages.page(detail, found, available, reader));
	}

	private Mono<Quantity> available(ListingId id) {
		return this.stock.available(List.of(id)).next().map(Availability::available).defaultIfEmpty(Quantity.of(0));
	}

}
