package vn.postmart.marketplace.inventory.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.Availability;
import vn.postmart.marketplace.inventory.OrderWindow;
import vn.postmart.marketplace.inventory.OrderWindows;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.inventory.app.OnShelf;
import vn.postmart.marketplace.inventory.app.PreOrders;
import vn.postmart.marketplace.inventory.app.ShelvedLot;
import vn.postmart.marketplace.inventory.app.Shelves;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallView;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/stalls/{stallId}/listings")
class OwnListingController {

	private final Stalls stalls;

	private final ListingDetails details;

	private final Stock stock;

	private final Shelves shelves;

	private final PreOrders preOrders;

	private final OrderWindows windows;

	private final ListingPages pages;

	OwnListingController(Stalls stalls, ListingDetails details, Stock stock, Shelves shelves, PreOrders preOrders,
			OrderWindows windows, ListingPages pages) {
		this.stalls = stalls;
		this.details = details;
		this.stock = stock;
		this.shelves = shelves;
		this.preOrders = preOrders;
		this.windows = windows;
		this.pages = pages;
	}

	@GetMapping
	Mono<OwnListings> all(Actor actor, @PathVariable UUID stallId, Locale reader) {
		return this.stalls.actingFor(actor, new StallId(stallId))
			.flatMap((stall) -> this.details.ofStall(stall.id())
				.collectList()
				.flatMap((found) -> withStock(stall, found, reader)))
			.map(OwnListings::new);
	}

	@GetMapping("/{id}")
	Mono<OwnListing> one(Actor actor, @PathVariable UUID stallId, @PathVariable UUID id, Locale reader) {
		return this.stalls.actingFor(actor, new StallId(stallId))
			.flatMap((stall) -> this.details.detail(new ListingId(id))
				.filter((detail) -> detail.listing().stallId().equals(stall.id()))
				.flatMap((detail) -> withStock(stall, List.of(detail), reader)))
			.map(List::getFirst)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)));
	}

	private Mono<List<OwnListing>> withStock(StallView stall, List<ListingDetail> found, Locale reader) {
		List<ListingId> ids = found.stream().map((detail) -> detail.listing().id()).toList();
		return Mono
			.zip(this.stock.available(ids).collectMap(Availability::listingId),
					this.shelves.lots(ids).collectMap(ShelvedLot::id), this.preOrders.ofListings(ids).collectList(),
					this.windows.current(ids))
			.map((counted) -> own(stall, found,
					new Counts(counted.getT1(), counted.getT2(), counted.getT3(), counted.getT4()), reader));
	}

	private List<OwnListing> own(StallView stall, List<ListingDetail> found, Counts counts, Locale reader) {
		return found.stream().map((detail) -> own(stall, detail, counts, reader)).toList();
	}

	private OwnListing own(StallView stall, ListingDetail detail, Counts counts, Locale reader) {
		ListingId id = detail.listing().id();
		FoundListing listing = new FoundListing(detail, stall, null,
				new OnShelf(counts.left(id), counts.windows().get(id), counts.recalled()));
		return this.pages.own(this.pages.page(listing, reader), detail, counts.shelved(), counts.promised(id));
	}

	/** What there is of the stall's listings. */
	private record Counts(Map<ListingId, Availability> available, Map<LotId, ShelvedLot> shelved,
			List<PreOrder> preOrders, Map<ListingId, OrderWindow> windows) {

		Availability left(ListingId id) {
			return this.available.getOrDefault(id, Availability.none(id));
		}

		Set<LotId> recalled() {
			return this.shelved.values()
				.stream()
				.filter(ShelvedLot::recalled)
				.map(ShelvedLot::id)
				.collect(Collectors.toSet());
		}

		List<PreOrder> promised(ListingId id) {
			return this.preOrders.stream().filter((preOrder) -> preOrder.listingId().equals(id)).toList();
		}

	}

	/** A stall's listings, newest first. */
	private record OwnListings(List<OwnListing> items) {
	}

}
