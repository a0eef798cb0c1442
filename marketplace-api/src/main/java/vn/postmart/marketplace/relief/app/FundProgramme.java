package vn.postmart.marketplace.relief.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.Funds;
import vn.postmart.marketplace.relief.ProgrammeId;
import vn.postmart.marketplace.shared.IdSource;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;

import org.springframework.stereotype.Component;

/**
 * Records money received for a programme, in its own fund; nothing is taken after it
 * closed.
 */
@Component
public class FundProgramme {

	private final Programmes programmes;

	private final Funds funds;

	private final IdSource ids;

	private final Clock clock;

	FundProgramme(Programmes programmes, Funds funds, IdSource ids, Clock clock) {
		this.programmes = programmes;
		this.funds = funds;
		this.ids = ids;
		this.clock = clock;
	}

	/** Joins the caller's transaction. */
	public Mono<Money> deposit(ProgrammeId programme, Money amount, String donor, LocalDate receivedOn,
			String officer) {
		UUID id = this.ids.next();
		Programmes.Deposit deposit = new Programmes.Deposit(id, amount, donor, receivedOn, officer,
				this.clock.instant());
		return this.programmes.find(programme)
			.switchIfEmpty(Mono.error(() -> RefusedException.of(ProblemType.NOT_FOUND)))
			.filter((found) -> found.open(VietnamTime.today(this.clock)))
			.switchIfEmpty(Mono.error(() -> RefusedException.rule("relief.closed")))
			.flatMap((open) -> this.programmes.addDeposit(programme, deposit))
			.then(Mono.defer(() -> this.funds.deposit(programme.fund(), amount, id.toString())))
			.then(Mono.defer(() -> this.funds.balance(programme.fund())));
	}

}
