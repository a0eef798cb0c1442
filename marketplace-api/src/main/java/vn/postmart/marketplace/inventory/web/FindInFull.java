package vn.postmart.marketplace.inventory.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.inventory.app.OnShelf;
import vn.postmart.marketplace.inventory.app.Shelves;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.stereotype.Component;

/**
 * Finds listings with their stalls, offices, stock and recalls, in three questions
 * however many they are. An office, which many listings share, is shown again for a
 * moment.
 */
@Component
class FindInFull {

	private static final int REMEMBERED = 10_000;

	private final ListingDetails details;

	private final Stalls stalls;

	private final Shelves shelves;

	private final Clock clock;

	private final Recent<String, ServicePoint> offices;

	FindInFull(ListingDetails details, Stalls stalls, ServicePoints servicePoints, Shelves shelves, Clock clock) {
		this.details = details;
		this.stalls = stalls;
		this.shelves = shelves;
		this.clock = clock;
		this.offices = new Recent<>(REMEMBERED, servicePoints::find);
	}

	/** Each of them in their order, empty for one that is none. */
	Mono<List<Optional<FoundListing>>> all(List<ListingId> ids) {
		return Mono
			.zip(this.details.details(ids).collectList(),
					this.shelves.onShelf(ids, this.clock.instant())
						.collectMap((shelf) -> shelf.available().listingId()))
			.flatMap((parts) -> withStalls(parts.getT1(), parts.getT2()))
			.map((found) -> ids.stream().map((id) -> Optional.ofNullable(found.get(id))).toList());
	}

	private Mono<Map<ListingId, FoundListing>> withStalls(Collection<ListingDetail> found,
			Map<ListingId, OnShelf> shelves) {
		List<StallId> ids = found.stream().map((detail) -> detail.listing().stallId()).distinct().toList();
		return this.stalls.findAll(ids)
			.collectMap(StallView::id)
			.flatMap((sellers) -> offices(sellers.values())
				.map((points) -> new Surroundings(shelves, sellers, points).of(found)));
	}

	private Mono<Map<String, ServicePoint>> offices(Collection<StallView> sellers) {
		return Flux.fromStream(() -> sellers.stream().map(StallView::officeCode).distinct())
			.concatMap(this.offices::get)
			.collectMap(ServicePoint::code);
	}

	/** What listings share, or have elsewhere. */
	private record Surroundings(Map<ListingId, OnShelf> shelves, Map<StallId, StallView> sellers,
			Map<String, ServicePoint> offices) {

		Map<ListingId, FoundListing> of(Collection<ListingDetail> details) {
			return details.stream()
				.flatMap((detail) -> Optional.ofNullable(this.sellers.get(detail.listing().stallId()))
					.map((stall) -> found(detail, stall))
					.stream())
				.collect(Collectors.toMap((found) -> found.detail().listing().id(), Function.identity()));
		}

		private FoundListing found(ListingDetail detail, StallView stall) {
			return new FoundListing(detail, stall, this.offices.get(stall.officeCode()),
					Objects.requireNonNull(this.shelves.get(detail.listing().id())));
		}

	}

}
