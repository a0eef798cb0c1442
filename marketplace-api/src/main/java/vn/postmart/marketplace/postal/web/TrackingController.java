package vn.postmart.marketplace.postal.web;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.TrackingEvent;
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

	private final Addresses addresses;

	TrackingController(Consignments consignments, Addresses addresses) {
		this.consignments = consignments;
		this.addresses = addresses;
	}

	/** The way of a parcel, by the identifier on its label as typed or scanned. */
	@GetMapping("/{itemId}")
	Mono<TrackingView> track(@PathVariable String itemId) {
		return Mono.justOrEmpty(ItemId.tryParse(itemId))
			.flatMap(this.consignments::byItem)
			.map(this::view)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND).because("postal.unknown-item")));
	}

	private TrackingView view(ConsignmentView parcel) {
		return new TrackingView(parcel.itemId().value(), parcel.itemId().printed(), parcel.state(),
				parcel.events().stream().map(this::event).toList());
	}

	private TrackingView.Event event(TrackingEvent event) {
		return new TrackingView.Event(event.code(), event.state(), event.at(), place(event.provinceCode()));
	}

	private @Nullable String place(@Nullable String provinceCode) {
		return (provinceCode != null) ? this.addresses.province(provinceCode).map(Province::name).orElse(null) : null;
	}

}
