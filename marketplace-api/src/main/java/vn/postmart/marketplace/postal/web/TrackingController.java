package vn.postmart.marketplace.postal.web;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tracking")
class TrackingController {

	private final Consignments consignments;

	TrackingController(Consignments consignments) {
		this.consignments = consignments;
	}

	/** The way of a parcel, by the identifier on its label as typed or scanned. */
	@GetMapping("/{itemId}")
	Mono<TrackingView> track(@PathVariable String itemId) {
		return Mono.justOrEmpty(ItemId.tryParse(itemId))
			.flatMap(this.consignments::byItem)
			.map(TrackingView::of)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND).because("postal.unknown-item")));
	}

}
