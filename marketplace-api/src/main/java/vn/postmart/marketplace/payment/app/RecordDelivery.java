package vn.postmart.marketplace.payment.app;

import java.time.Instant;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.MoneyFacts;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * The delivery of a parcel that was paid beforehand earns its payee the share. Joins the
 * caller's transaction.
 */
@Component
class RecordDelivery {

	private final Settlements settlements;

	private final Intents intents;

	private final Ledger ledger;

	RecordDelivery(Settlements settlements, Intents intents, Ledger ledger) {
		this.settlements = settlements;
		this.intents = intents;
		this.ledger = ledger;
	}

	/**
	 * A card payment may be captured later than a quick delivery: that is noted, and
	 * earned then.
	 */
	Mono<Void> delivered(String parcelReference, Instant at) {
		return this.settlements.lock(parcelReference)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((parcel) -> parcel.state() == Parcel.State.PENDING)
			.filterWhen((parcel) -> paid(parcel, at))
			.flatMap((parcel) -> earn(parcel.settlement(), at));
	}

	/** What an intent paid for and was delivered before it was captured. */
	Mono<Void> earnDelivered(List<Parcel> parcels) {
		return Flux.fromIterable(parcels)
			.filter((parcel) -> parcel.state() == Parcel.State.PENDING)
			.concatMap(
					(parcel) -> Mono.justOrEmpty(parcel.deliveredAt()).flatMap((at) -> earn(parcel.settlement(), at)))
			.then();
	}

	/**
	 * The parcel was read with its intent; whether that is captured is read under its
	 * lock.
	 */
	private Mono<Boolean> paid(Parcel parcel, Instant at) {
		if (parcel.prepaid()) {
			return Mono.just(true);
		}
		return Mono.justOrEmpty(parcel.intentId())
			.flatMap(this.intents::lockById)
			.map((intent) -> intent.state() == State.CAPTURED)
			.delayUntil((captured) -> captured ? Mono.empty()
					: this.settlements.delivered(parcel.settlement().reference(), at));
	}

	private Mono<Void> earn(Settlement settlement, Instant at) {
		return this.ledger.post(MoneyFacts.delivered(settlement, at))
			.filter(Boolean::booleanValue)
			.flatMap((posted) -> this.settlements.due(settlement.reference(), at));
	}

}
