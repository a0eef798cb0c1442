package vn.postmart.marketplace.payment.app;

import java.time.Clock;
import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.Funds;
import vn.postmart.marketplace.payment.Settlement;
import vn.postmart.marketplace.payment.domain.Accounts;
import vn.postmart.marketplace.payment.domain.MoneyFacts;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Restricted funds are accounts of the ledger that a check keeps from being overdrawn.
 */
@Component
class LedgerFunds implements Funds {

	private final Ledger ledger;

	private final Settlements settlements;

	private final Clock clock;

	LedgerFunds(Ledger ledger, Settlements settlements, Clock clock) {
		this.ledger = ledger;
		this.settlements = settlements;
		this.clock = clock;
	}

	@Override
	public Mono<Void> deposit(String fund, Money amount, String fact) {
		return this.ledger.post(MoneyFacts.fundDeposited(fund, amount, fact, this.clock.instant())).then();
	}

	@Override
	public Mono<Void> commit(String fund, List<Settlement> parcels) {
		return this.settlements.addPaidByFund(fund, parcels, this.clock.instant())
			.thenMany(Flux.fromIterable(parcels))
			.concatMap((parcel) -> this.ledger.post(MoneyFacts.fundCommitted(fund, parcel, this.clock.instant())))
			.then()
			.onErrorMap(LedgerFunds::overdrawn, (overdrawn) -> RefusedException.rule("payment.fund-short"));
	}

	@Override
	public Mono<Money> balance(String fund) {
		return this.ledger.balance(Accounts.fund(fund)).map((credit) -> Money.vnd(-credit));
	}

	private static boolean overdrawn(Throwable failure) {
		return failure instanceof DataIntegrityViolationException
				&& String.valueOf(failure.getMessage()).contains("is overdrawn");
	}

}
