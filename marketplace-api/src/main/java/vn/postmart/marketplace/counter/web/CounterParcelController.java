package vn.postmart.marketplace.counter.web;

import java.util.List;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.counter.app.Clerk;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/counter")
class CounterParcelController {

	private static final int SHELF = 500;

	private final Consignments consignments;

	private final Places places;

	CounterParcelController(Consignments consignments, Places places) {
		this.consignments = consignments;
		this.places = places;
	}

	/** The parcel on the scales, by the identifier as scanned. */
	@GetMapping("/parcels/{itemId}")
	Mono<CounterParcelView> show(Actor actor, @PathVariable String itemId) {
		return Mono.fromSupplier(() -> Clerk.of(actor))
			.flatMap((clerk) -> this.consignments.byItem(Scan.itemId(itemId)))
			.map(this::view)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND).because("postal.unknown-item")));
	}

	/**
	 * The parcels on the shelf of the clerk's office, those that have waited longest
	 * first.
	 */
	@GetMapping("/waiting")
	Mono<WaitingList> waiting(Actor actor) {
		return Mono.fromSupplier(() -> Clerk.of(actor))
			.flatMapMany((clerk) -> this.consignments.waitingAt(clerk.office(), SHELF))
			.map(this::view)
			.collectList()
			.map(WaitingList::new);
	}

	private CounterParcelView view(ConsignmentView parcel) {
		return CounterParcelView.of(parcel, this.places.commune(parcel.recipient().communeCode()));
	}

	record WaitingList(List<CounterParcelView> items) {
	}

}
