package vn.postmart.marketplace.payment.app;

import java.time.Instant;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.payment.domain.MoneyFacts;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Cash on delivery, from the buyer's hand to our bank. Joins the caller's transaction.
 */
@Component
class RecordCash {

	private final Intents intents;

	private final Settlements settlements;

	private final Ledger ledger;

	RecordCash(Intents intents, Settlements settlements, Ledger ledger) {
		this.intents = intents;
		this.settlements = settlements;
		this.ledger = ledger;
	}

	Mono<Void> collected(String parcelReference, Money amount, Instant at) {
		return parcel(parcelReference, amount).filter((parcel) -> parcel.state() == Parcel.State.PENDING)
			.filterWhen((parcel) -> this.ledger.post(MoneyFacts.codCollected(parcel.settlement(), at)))
			.delayUntil((parcel) -> this.settlements.collected(parcelReference))
			.flatMap(this::completeIntent);
	}

	/**
	 * Cash cannot be paid in before it was collected: told too early, it is refused and
	 * told again later.
	 */
	Mono<Void> remitted(String parcelReference, Money amount, Instant at) {
		return parcel(parcelReference, amount).filter((parcel) -> parcel.state() != Parcel.State.PENDING)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("payment.not-collected")))
			.filter((parcel) -> parcel.state() == Parcel.State.COLLECTED)
			.filterWhen((parcel) -> this.ledger.post(MoneyFacts.codRemitted(parcel.settlement(), at)))
			.flatMap((parcel) -> this.settlements.due(parcelReference, at));
	}

	private Mono<Parcel> parcel(String reference, Money amount) {
		return this.settlements.lock(reference)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((parcel) -> parcel.settlement().total().equals(amount))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("payment.amount-differs")));
	}

	private Mono<Void> completeIntent(Parcel parcel) {
		return Mono.justOrEmpty(parcel.intentId())
			.filterWhen((id) -> this.settlements.uncollected(id).map((open) -> open == 0))
			.flatMap(this.intents::lockById)
			.filter((intent) -> intent.may(State.COLLECTED))
			.flatMap((Intent intent) -> this.intents.update(intent.to(State.COLLECTED)))
			.then();
	}

}
