package vn.postmart.marketplace.inventory.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.ServicePoints;
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
 * Reads one listing with its stall, its office and its stock. What was read is shown
 * again for less than a second, so that a listing everybody looks at costs the database
 * next to nothing.
 */
@Component
class ReadListing {

	private static final Duration SHOWN_AGAIN = Duration.ofMillis(900);

	private static final int REMEMBERED = 10_000;

	/** Kept from before it is read: what is shown is never older than an entry. */
	private final Cache<ListingId, Mono<ShownListing>> recent = Caffeine.newBuilder()
		.expireAfterWrite(SHOWN_AGAIN)
		.maximumSize(REMEMBERED)
		.build();

	private final ListingDetails details;

	private final Stalls stalls;

	private final ServicePoints servicePoints;

	private final Stock stock;

	private final ListingPages pages;

	private final JsonMapper mapper;

	ReadListing(ListingDetails details, Stalls stalls, ServicePoints servicePoints, Stock stock, ListingPages pages,
			JsonMapper mapper) {
		this.details = details;
		this.stalls = stalls;
		this.servicePoints = servicePoints;
		this.stock = stock;
		this.pages = pages;
		this.mapper = mapper;
	}

	/** The {@link ListingPage} in the reader's language as JSON, or empty. */
	Mono<byte[]> read(ListingId id, Locale reader) {
		return Mono.defer(() -> this.recent.get(id, this::shared))
			.map((shown) -> shown.in(reader, this.pages, this.mapper));
	}

	/** Read once for all who ask at once; absence and failure are not remembered. */
	private Mono<ShownListing> shared(ListingId id) {
		return find(id).map(ShownListing::new)
			.cache((found) -> SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
	}

	private Mono<FoundListing> find(ListingId id) {
		return Mono.zip(this.details.detail(id), available(id)).flatMap((both) -> found(both.getT1(), both.getT2()));
	}

	private Mono<FoundListing> found(ListingDetail detail, Quantity available) {
		return this.stalls.find(detail.listing().stallId()).flatMap((stall) -> found(detail, stall, available));
	}

	private Mono<FoundListing> found(ListingDetail detail, StallView stall, Quantity available) {
		return this.servicePoints.find(stall.officeCode())
			.map(Optional::of)
			.defaultIfEmpty(Optional.empty())
			.map((office) -> new FoundListing(detail, stall, office.orElse(null), available));
	}

	private Mono<Quantity> available(ListingId id) {
		return this.stock.available(List.of(id)).next().map(Availability::available).defaultIfEmpty(Quantity.of(0));
	}

}
