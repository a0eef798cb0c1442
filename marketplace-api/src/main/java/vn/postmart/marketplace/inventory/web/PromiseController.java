package vn.postmart.marketplace.inventory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.ListingDetail;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingView;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.inventory.app.PreOrders;
import vn.postmart.marketplace.inventory.domain.PreOrder;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.Stalls;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a stall promised and has not harvested yet. */
@RestController
class PromiseController {

	private final Stalls stalls;

	private final ListingDetails details;

	private final PreOrders preOrders;

	private final Clock clock;

	PromiseController(Stalls stalls, ListingDetails details, PreOrders preOrders, Clock clock) {
		this.stalls = stalls;
		this.details = details;
		this.preOrders = preOrders;
		this.clock = clock;
	}

	@GetMapping("/api/v1/stalls/{stallId}/pre-orders")
	Mono<PromiseList> ofStall(Actor actor, @PathVariable UUID stallId) {
		return this.stalls.actingFor(actor, new StallId(stallId))
			.flatMapMany((stall) -> this.details.ofStall(stall.id()))
			.map(ListingDetail::listing)
			.collectMap(ListingView::id)
			.flatMap(this::promises);
	}

	private Mono<PromiseList> promises(Map<ListingId, ListingView> listings) {
		return this.preOrders.ofListings(listings.keySet())
			.map((preOrder) -> promise(preOrder, Objects.requireNonNull(listings.get(preOrder.listingId()))))
			.collectList()
			.map(PromiseList::new);
	}

	private Promise promise(PreOrder preOrder, ListingView listing) {
		return new Promise(preOrder.id(), listing.id(), listing.name(), listing.nameEn(),
				ListingPages.unit(listing.unit()), preOrder.shipBy(), preOrder.cap(), preOrder.promised(),
				preOrder.isLate(VietnamTime.today(this.clock)));
	}

	/** The soonest first, those that are late in front. */
	record PromiseList(List<Promise> items) {
	}

	/**
	 * A lot that is sold and not harvested.
	 *
	 * @param cap how much may be promised
	 * @param promised how much is
	 * @param late whether its day passed and somebody still waits
	 */
	record Promise(LotId lotId, ListingId listingId, String name, String nameEn, ListingPage.Unit unit,
			LocalDate shipBy, Quantity cap, Quantity promised, boolean late) {
	}

}
