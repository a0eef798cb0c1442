package vn.postmart.marketplace.postal.app;

import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.EventConsumer;
import vn.postmart.marketplace.outbox.RecordedEvent;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.app.CarrierNotice.CashRemitted;
import vn.postmart.marketplace.postal.app.CarrierNotice.Other;
import vn.postmart.marketplace.postal.app.CarrierNotice.Seen;
import vn.postmart.marketplace.postal.app.CarrierNotice.Share;
import vn.postmart.marketplace.postal.app.CarrierNotice.Unreadable;
import vn.postmart.marketplace.postal.domain.Consignment;
import vn.postmart.marketplace.postal.domain.Remittance;
import vn.postmart.marketplace.postal.domain.Sighting;

import org.springframework.stereotype.Component;

/**
 * Makes of a kept notice what it says. Runs in the outbox's transaction, so each notice
 * counts once.
 */
@Component
class ApplyNotice implements EventConsumer {

	private final Notices notices;

	private final NoticeReader reader;

	private final Parcels parcels;

	private final RecordProgress progress;

	private final Clock clock;

	ApplyNotice(Notices notices, NoticeReader reader, Parcels parcels, RecordProgress progress, Clock clock) {
		this.notices = notices;
		this.reader = reader;
		this.parcels = parcels;
		this.progress = progress;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "postal.apply-carrier-notice";
	}

	@Override
	public Set<String> types() {
		return Set.of(NoticeReceived.TYPE);
	}

	@Override
	public Mono<Void> handle(RecordedEvent event) {
		NoticeReceived received = event.payload(NoticeReceived.class);
		return this.notices.find(received.source(), received.eventId())
			.flatMap((notice) -> apply(this.reader.read(notice)))
			.flatMap((outcome) -> this.notices.settle(received.source(), received.eventId(), outcome,
					this.clock.instant()));
	}

	private Mono<NoticeOutcome> apply(CarrierNotice notice) {
		return switch (notice) {
			case Seen seen -> onParcel(seen.itemId(), (parcel) -> see(parcel, seen.sighting()));
			case CashRemitted remitted -> remit(remitted);
			case Other _ -> Mono.just(NoticeOutcome.IGNORED);
			case Unreadable _ -> Mono.just(NoticeOutcome.UNREADABLE);
		};
	}

	private Mono<NoticeOutcome> see(Consignment parcel, Sighting sighting) {
		if (parcel.disputes(sighting)) {
			return Mono.just(NoticeOutcome.AMOUNT_DISPUTED);
		}
		return this.parcels
			.track(parcel.docket(), Sources.CARRIER, sighting, sighting.state().orElse(parcel.standing().state()))
			.then(Mono.defer(() -> this.progress.record(parcel.seen(sighting))))
			.thenReturn(NoticeOutcome.APPLIED);
	}

	/**
	 * Parcels are locked in the order of their identifiers, so that two batches never
	 * wait for each other.
	 */
	private Mono<NoticeOutcome> remit(CashRemitted remitted) {
		return Flux.fromStream(remitted.shares().stream().sorted(Comparator.comparing(Share::itemId)))
			.concatMap((share) -> onParcel(share.itemId(), (parcel) -> remit(parcel, share, remitted)))
			.reduce(NoticeOutcome.APPLIED, NoticeOutcome::and);
	}

	private Mono<NoticeOutcome> remit(Consignment parcel, Share share, CashRemitted remitted) {
		if (!parcel.docket().cod().equals(share.amount())) {
			return Mono.just(NoticeOutcome.AMOUNT_DISPUTED);
		}
		Remittance paid = new Remittance(remitted.batch(), share.amount(), remitted.at());
		return this.progress.record(parcel.remitted(paid)).thenReturn(NoticeOutcome.APPLIED);
	}

	private Mono<NoticeOutcome> onParcel(String itemId, Function<Consignment, Mono<NoticeOutcome>> news) {
		return Mono.justOrEmpty(ItemId.tryParse(itemId))
			.flatMap(this.parcels::lock)
			.flatMap(news)
			.defaultIfEmpty(NoticeOutcome.UNKNOWN_ITEM);
	}

}
