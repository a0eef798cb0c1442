package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.HandOver;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Progress;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** A counter gives a parcel to its addressee, which delivers it. */
@Component
class HandOverConsignment {

	private final Parcels parcels;

	private final RecordProgress progress;

	private final OwnScans scans;

	private final Clock clock;

	HandOverConsignment(Parcels parcels, RecordProgress progress, OwnScans scans, Clock clock) {
		this.parcels = parcels;
		this.progress = progress;
		this.scans = scans;
		this.clock = clock;
	}

	/** Done, or done before by the same office. */
	Mono<Void> handOver(HandOver handOver) {
		return this.parcels.lock(handOver.itemId())
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND).because("postal.unknown-item")))
			.flatMap((consignment) -> handOver(consignment, handOver, this.clock.instant()));
	}

	private Mono<Void> handOver(Consignment consignment, HandOver handOver, Instant at) {
		Progress made = consignment.handedOver(handOver, at);
		if (made.steps().isEmpty()) {
			return Mono.empty();
		}
		Sighting delivery = this.scans.delivery(consignment.docket(), handOver, at);
		return this.parcels.handedOver(consignment.docket(), handOver, at)
			.then(Mono.defer(
					() -> this.parcels.track(consignment.docket(), Sources.OWN, delivery, ConsignmentState.DELIVERED)))
			.then(Mono.defer(() -> this.progress.record(made)));
	}

}
