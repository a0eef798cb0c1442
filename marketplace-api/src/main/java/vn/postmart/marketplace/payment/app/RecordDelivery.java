package vn.postmart.marketplace.payment.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
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

	private final Ledger ledger;

	RecordDelivery(Settlements settlements, Ledger ledger) {
		this.settlements = settlements;
		this.ledger = ledger;
	}

	/**
	 * A card payment may be captured later than a quick delivery: refused until then, and
	 * told again.
	 */
	Mono<Void> delivered(String parcelReference, Instant at) {
		return this.settlements.lock(parcelReference)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((parcel) -> parcel.state() == Parcel.State.PENDING)
			.flatMap((parcel) -> earn(parcel, at));
	}

	private Mono<Void> earn(Parcel parcel, Instant at) {
		if (!parcel.prepaid()) {
			return Mono.error(() -> RefusedException.rule("payment.not-captured"));
		}
		return this.ledger.post(MoneyFacts.delivered(parcel.settlement(), at))
			.filter(Boolean::booleanValue)
			.flatMap((posted) -> this.settlements.due(parcel.settlement().reference(), at));
	}

}
