package vn.postmart.marketplace.payment.app;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.domain.MoneyFacts;
import vn.postmart.marketplace.payment.domain.PayeeDue;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Money;

import org.springframework.stereotype.Component;

/** Pays out all that is due, one payout a payee. Joins the caller's transaction. */
@Component
public class PayOut {

	private final Settlements settlements;

	private final PayoutRecords payouts;

	private final Ledger ledger;

	private final IdSource ids;

	private final Clock clock;

	PayOut(Settlements settlements, PayoutRecords payouts, Ledger ledger, IdSource ids, Clock clock) {
		this.settlements = settlements;
		this.payouts = payouts;
		this.ledger = ledger;
		this.ids = ids;
		this.clock = clock;
	}

	/** Runs the payout; one that finds nothing due pays nothing. */
	public Mono<PayoutRun> run() {
		Step step = new Step(this.ids.next(), this.clock.instant());
		return this.settlements.lockDue()
			.collectList()
			.flatMapIterable((due) -> due)
			.concatMap((due) -> pay(due, step))
			.reduce(new PayoutRun(step.runId(), 0, Money.vnd(0)), PayoutRun::plus);
	}

	private Mono<Money> pay(PayeeDue due, Step step) {
		UUID payoutId = this.ids.next();
		return this.payouts.add(payoutId, step.runId(), due, step.at())
			.then(Mono.defer(() -> this.settlements.paid(due, payoutId, step.at())))
			.then(Mono.defer(() -> this.ledger
				.post(MoneyFacts.paidOut(payoutId.toString(), due.payee(), due.amount(), step.at()))))
			.thenReturn(due.amount());
	}

	private record Step(UUID runId, Instant at) {
	}

}
