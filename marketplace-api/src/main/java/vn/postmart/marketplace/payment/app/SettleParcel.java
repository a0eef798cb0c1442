package vn.postmart.marketplace.payment.app;

import java.util.Set;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.IntentView.State;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.Intent;
import vn.postmart.marketplace.payment.domain.Parcel;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * What a parcel comes to takes the place of what was estimated, while its money can still
 * be told how much it is. Joins the caller's transaction.
 */
@Component
class SettleParcel {

	private static final Set<State> UNMOVED = Set.of(State.DUE_ON_DELIVERY, State.AUTHORISED);

	private final Settlements settlements;

	private final Intents intents;

	SettleParcel(Settlements settlements, Intents intents) {
		this.settlements = settlements;
		this.intents = intents;
	}

	Mono<Void> settle(Settlement known) {
		return this.settlements.lock(known.reference())
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((parcel) -> parcel.state() == Parcel.State.PENDING)
			.flatMap((parcel) -> Mono.justOrEmpty(parcel.intentId()))
			.flatMap(this.intents::lockById)
			.filter((intent) -> UNMOVED.contains(intent.state()))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("payment.already-moved")))
			.flatMap((intent) -> settle(known, intent));
	}

	private Mono<Void> settle(Settlement known, Intent intent) {
		return this.settlements.change(known)
			.then(Mono.defer(() -> this.settlements.total(intent.id())))
			.filter((total) -> total.compareTo(intent.amount()) <= 0)
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("payment.above-agreed")))
			.then();
	}

}
