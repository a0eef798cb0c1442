package vn.postmart.marketplace.ordering.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.catalog.LotId;
import vn.postmart.marketplace.ordering.app.FindLotParcels;
import vn.postmart.marketplace.ordering.app.FindLotParcels.LotParcel;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Lists where the goods of a lot went. */
@RestController
class LotParcelController {

	private final FindLotParcels find;

	private final StallParcelPresenter presenter;

	LotParcelController(FindLotParcels find, StallParcelPresenter presenter) {
		this.find = find;
		this.presenter = presenter;
	}

	@GetMapping("/api/v1/stalls/{stallId}/lots/{lotId}/parcels")
	Mono<LotParcelList> ofStall(Actor actor, @PathVariable UUID stallId, @PathVariable UUID lotId) {
		return list(this.find.ofStall(actor, new StallId(stallId), new LotId(lotId)));
	}

	@GetMapping("/api/v1/lots/{lotId}/parcels")
	Mono<LotParcelList> all(@PathVariable UUID lotId) {
		return list(this.find.all(new LotId(lotId)));
	}

	private Mono<LotParcelList> list(Flux<LotParcel> parcels) {
		return parcels.map(this::resource).collectList().map(LotParcelList::new);
	}

	private LotParcelResource resource(LotParcel found) {
		return new LotParcelResource(found.reference(), found.quantity(), found.shipped(), found.orderedAt(),
				(found.parcel() != null) ? this.presenter.parcel(found.parcel()) : null);
	}

	record LotParcelList(List<LotParcelResource> items) {
	}

	/**
	 * Goods of the lot in one parcel.
	 *
	 * @param shipped whether they left the household
	 * @param parcel null until the post was told of it
	 */
	record LotParcelResource(String reference, Quantity quantity, boolean shipped, Instant orderedAt,
			@Nullable StallParcelResource parcel) {
	}

}
