package vn.postmart.marketplace.postal.app;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.domain.Progress;

import org.springframework.stereotype.Component;

/** Writes a parcel's progress down and tells of it, in the caller's transaction. */
@Component
class RecordProgress {

	private final Parcels parcels;

	private final PostalEvents events;

	RecordProgress(Parcels parcels, PostalEvents events) {
		this.parcels = parcels;
		this.events = events;
	}

	Mono<Void> record(Progress progress) {
		return this.parcels.save(progress).then(Mono.defer(() -> this.events.tell(progress.facts())));
	}

}
