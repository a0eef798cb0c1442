package vn.postmart.marketplace.inventory.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.ServicePoint;
import vn.postmart.marketplace.address.ServicePoints;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.inventory.app.Recalls;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Recent;

import org.springframework.stereotype.Component;

/**
 * Finds listings with their stalls, offices, stock and recalls, in five questions however
 * many they are. An office, which many listings share, is shown again for a moment.
 */
@Component
class FindInFull {

	private static final int REMEMBERED = 10_000;

	private final ListingDetails details;

	private final Stalls stalls;

	private final Stock stock;

	private final OrderWindows windows;

	private final Recalls recalls;

	private final Recent<String, ServicePoint> offices;

	FindInFull(ListingDetails details, Stalls stalls, ServicePoints servicePoints, Stock stock, OrderWindows windows,
			Recalls recalls) {
		this.details = details;
		this.stalls = stalls;
		this.stock = stock;
		this.windows = windows;
		this.recalls = recalls;
		this.offices = new Recent<>(REMEMBERED, servicePoints::find);
	}

	/** Each of them in their order, empty for one that is none. */
	Mono<List<Optional<FoundListing>>> all(List<ListingId> ids) {
		return Mono
			.zip(this.details.details(ids).collectMap((detail) -> detail.listing().id()),
					this.stock.available(ids).collectMap(Availability::listingId), this.windows.current(ids),
					this.recalls.ofListings(ids).collect(Collectors.toSet()))
			.flatMap((parts) -> withStalls(parts.getT1().values(),
					new OnShelf(parts.getT2(), parts.getT3(), parts.getT4())))
			.map((found) -> ids.stream().map((id) -> Optional.ofNullable(found.get(id))).toList());
	}

	private Mono<Map<ListingId, FoundListing>> withStalls(Collection<ListingDetail> found, OnShelf shelf) {
		List<StallId> ids = found.stream().map((detail) -> detail.listing().stallId()).distinct().toList();
		return this.stalls.findAll(ids)
			.collectMap(StallView::id)
			.flatMap((sellers) -> offices(sellers.values())
				.map((points) -> new Surroundings(shelf, sellers, points).of(found)));
	}

	private Mono<Map<String, ServicePoint>> offices(Collection<StallView> sellers) {
		return Flux.fromStream(() -> sellers.stream().map(StallView::officeCode).distinct())
			.concatMap(this.offices::get)
			.collectMap(ServicePoint::code);
	}

	/** What stock knows of listings. */
	private record OnShelf(Map<ListingId, Availability> available, Map<ListingId, OrderWindow> windows,
			Set<LotId> recalled) {

		Availability left(ListingId id) {
			return this.available.getOrDefault(id, Availability.none(id));
		}

	}

	/** What listings share, or have elsewhere. */
	private record Surroundings(OnShelf shelf, Map<StallId, StallView> sellers, Map<String, ServicePoint> offices) {

		Map<ListingId, FoundListing> of(Collection<ListingDetail> details) {
			return details.stream()
				.flatMap((detail) -> Optional.ofNullable(this.sellers.get(detail.listing().stallId()))
					.map((stall) -> found(detail, stall))
					.stream())
				.collect(Collectors.toMap((found) -> found.detail().listing().id(), Function.identity()));
		}

		private FoundListing found(ListingDetail detail, StallView stall) {
			ListingId id = detail.listing().id();
			return new FoundListing(detail, stall, this.offices.get(stall.officeCode()), this.shelf.left(id),
					this.shelf.windows().get(id), this.shelf.recalled());
		}

	}

}
