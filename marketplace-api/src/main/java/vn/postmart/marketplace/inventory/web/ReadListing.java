package vn.postmart.marketplace.inventory.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.stereotype.Component;

/**
 * Reads one listing with its stall, its office and its stock. What was read is shown
 * again for less than a second, so that a listing everybody looks at costs the database
 * next to nothing; a stall and an office, which many listings share, for as long once
 * more.
 */
@Component
class ReadListing {

	private static final int REMEMBERED = 10_000;

	private final Recent<ListingId, ShownListing> listings = new Recent<>(REMEMBERED,
			(id) -> find(id).map(ShownListing::new));

	private final Recent<StallId, StallView> stalls;

	private final Recent<String, ServicePoint> offices;

	private final ListingDetails details;

	private final Stock stock;

	private final ListingPages pages;

	private final JsonMapper mapper;

	ReadListing(ListingDetails details, Stalls stalls, ServicePoints servicePoints, Stock stock, ListingPages pages,
			JsonMapper mapper) {
		this.details = details;
		this.stalls = new Recent<>(REMEMBERED, stalls::find);
		this.offices = new Recent<>(REMEMBERED, servicePoints::find);
		this.stock = stock;
		this.pages = pages;
		this.mapper = mapper;
	}

	/** The {@link ListingPage} in the reader's language as JSON, or empty. */
	Mono<byte[]> read(ListingId id, Locale reader) {
		return this.listings.get(id).map((shown) -> shown.in(reader, this.pages, this.mapper));
	}

	private Mono<FoundListing> find(ListingId id) {
		return Mono.zip(this.details.detail(id), available(id)).flatMap((both) -> found(both.getT1(), both.getT2()));
	}

	private Mono<FoundListing> found(ListingDetail detail, Quantity available) {
		return this.stalls.get(detail.listing().stallId()).flatMap((stall) -> found(detail, stall, available));
	}

	private Mono<FoundListing> found(ListingDetail detail, StallView stall, Quantity available) {
		return this.offices.get(stall.officeCode())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((office) -> new FoundListing(detail, stall, office.orElse(null), available));
	}

	private Mono<Quantity> available(ListingId id) {
		return this.stock.available(List.of(id)).next().map(Availability::available).defaultIfEmpty(Quantity.of(0));
	}

}
