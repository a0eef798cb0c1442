package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Progress;
import vn.postmart.marketplace.postal.domain.Sighting;
import vn.postmart.marketplace.shared.tx.Transactions;

import org.springframework.stereotype.Component;

/**
 * Sends a parcel's data to the post ahead of the parcel. While the carrier is away the
 * event stays in the outbox; when a reply was lost the carrier is asked what it knows
 * before anything is sent again.
 */
@Component
class PreAdviseConsignment implements EventConsumer {

	private final ConsignmentViews views;

	private final Carrier carrier;

	private final Parcels parcels;

	private final RecordProgress progress;

	private final OwnScans scans;

	private final Transactions transactions;

	private final Clock clock;

	PreAdviseConsignment(ConsignmentViews views, Carrier carrier, Parcels parcels, RecordProgress progress,
			OwnScans scans, Transactions transactions, Clock clock) {
		this.views = views;
		this.carrier = carrier;
		this.parcels = parcels;
		this.progress = progress;
		this.scans = scans;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "postal.pre-advise";
	}

	@Override
	public Set<String> types() {
		return Set.of(ConsignmentCreated.TYPE);
	}

	@Override
	public boolean remote() {
		return true;
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		return this.views.byItem(new ItemId(event.payload(ConsignmentCreated.class).itemId()))
			.filter((consignment) -> consignment.state() == ConsignmentState.CREATED)
			.flatMap((consignment) -> tell(consignment).then(Mono.defer(() -> record(consignment.itemId()))));
	}

	private Mono<Void> tell(ConsignmentView consignment) {
		return this.carrier.preAdvise(consignment)
			.onErrorResume(CarrierUnavailable.class, (lost) -> this.carrier.knows(consignment.itemId())
				.flatMap((known) -> known ? Mono.empty() : Mono.error(lost)));
	}

	private Mono<Void> record(ItemId itemId) {
		return this.transactions.inBackgroundTransaction(() -> this.parcels.lock(itemId).flatMap(this::record));
	}

	private Mono<Void> record(Consignment consignment) {
		Instant at = this.clock.instant();
		Progress made = consignment.preAdvised(at);
		if (made.steps().isEmpty()) {
			return Mono.empty();
		}
		Sighting preAdvice = this.scans.preAdvice(consignment.docket(), at);
		return this.parcels.track(consignment.docket(), Sources.OWN, preAdvice, ConsignmentState.PRE_ADVISED)
			.then(Mono.defer(() -> this.progress.record(made)));
	}

}
