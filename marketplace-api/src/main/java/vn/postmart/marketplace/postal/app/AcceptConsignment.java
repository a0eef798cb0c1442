package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.Acceptance;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Progress;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/** A counter takes a parcel in. */
@Component
class AcceptConsignment {

	private final Parcels parcels;

	private final RecordProgress progress;

	private final OwnScans scans;

	private final Clock clock;

	AcceptConsignment(Parcels parcels, RecordProgress progress, OwnScans scans, Clock clock) {
		this.parcels = parcels;
		this.progress = progress;
		this.scans = scans;
		this.clock = clock;
	}

	/** Done, or done before by the same office. */
	Mono<Void> accept(Acceptance acceptance) {
		return this.parcels.lock(acceptance.itemId())
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND).because("postal.unknown-item")))
			.flatMap((consignment) -> accept(consignment, acceptance, this.clock.instant()));
	}

	private Mono<Void> accept(Consignment consignment, Acceptance acceptance, Instant at) {
		Progress made = consignment.accepted(acceptance, at);
		if (made.steps().isEmpty()) {
			return Mono.empty();
		}
		Sighting posting = this.scans.posting(consignment.docket(), acceptance, at);
		return this.parcels.accepted(consignment.docket(), acceptance, at)
			.then(Mono
				.defer(() -> this.parcels.track(consignment.docket(), Sources.OWN, posting, ConsignmentState.ACCEPTED)))
			.then(Mono.defer(() -> this.progress.record(made)));
	}

}
