package vn.postmart.marketplace.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.marketplace.payment.app.Ledger;
import vn.postmart.marketplace.payment.app.Ledger.AccountBalance;
import vn.postmart.marketplace.payment.app.Ledger.Invariant;
import vn.postmart.marketplace.payment.app.PayOut;
import vn.postmart.marketplace.payment.app.PayoutRun;
import vn.postmart.marketplace.payment.domain.Posting;
import vn.postmart.marketplace.payment.domain.PostingSet;
import vn.postmart.marketplace.shared.Money;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApiTest
class PaymentJourneyIntegrationTests {

	private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

	@Autowired
	private Payments payments;

	@Autowired
	private Funds funds;

	@Autowired
	private Payouts payouts;

	@Autowired
	private PayOut payOut;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Transactions transactions;

	@Autowired
	private TestDatabase database;

	@Test
	void bringsCashFromTheDoorToBothHouseholdsToTheDong() {
		long bank = balances().getOrDefault("bank", 0L);
		Settlement first = settlement("order:a1", "stall:a", 320_000, 27_000, 16_000, 4_800);
		Settlement second = settlement("order:a2", "stall:b", 91_500, 19_000, 4_575, 0);
		run(this.payments.open(new OpenIntent("group:a", "A", PaymentMethod.COD, List.of(first, second))));

		run(this.payments.codCollected("order:a1", Money.vnd(347_000), AT));
		assertThat(state("group:a")).isEqualTo(IntentView.State.DUE_ON_DELIVERY);
		run(this.payments.codCollected("order:a2", Money.vnd(110_500), AT));
		assertThat(state("group:a")).isEqualTo(IntentView.State.COLLECTED);
		run(this.payments.codRemitted("order:a1", Money.vnd(347_000), "batch-1", AT));
		run(this.payments.codRemitted("order:a2", Money.vnd(110_500), "batch-1", AT));

		assertThat(line("stall:a").net()).isEqualTo(Money.vnd(299_200));
		assertThat(line("stall:a").state()).isEqualTo(PayoutLine.State.DUE);
		assertThat(line("stall:b").net()).isEqualTo(Money.vnd(86_925));
		PayoutRun paid = this.transactions.inTransaction(this.payOut::run).block();
		assertThat(balances()).containsEntry("bank", bank + 457_500 - paid.total().amount())
			.containsEntry("payable:stall:a", 0L)
			.containsEntry("payable:stall:b", 0L);
		assertThat(paid.total()).isGreaterThanOrEqualTo(Money.vnd(386_125));
		assertThat(line("stall:b").state()).isEqualTo(PayoutLine.State.PAID);
		booksHold();
	}

	@Test
	void postsEachFactOnceHoweverOftenAndHoweverManyAtOnceTellIt() {
		run(this.payments.open(new OpenIntent("group:b", "B", PaymentMethod.COD,
				List.of(settlement("order:b1", "stall:c", 50_000, 10_000, 2_500, 0)))));
		Flux.range(0, 20)
			.flatMap(
					(i) -> this.transactions
						.inBackgroundTransaction(() -> this.payments.codCollected("order:b1", Money.vnd(60_000), AT)),
					20)
			.blockLast();
		Flux.range(0, 20)
			.flatMap((i) -> this.transactions
				.inBackgroundTransaction(() -> this.payments.codRemitted("order:b1", Money.vnd(60_000), "x", AT)), 20)
			.blockLast();
		assertThat(balances()).containsEntry("payable:stall:c", -47_500L);
		booksHold();
	}

	@Test
	void refusesCashThatIsNotWhatWasDueAndPostsNothing() {
		run(this.payments.open(new OpenIntent("group:c", "C", PaymentMethod.COD,
				List.of(settlement("order:c1", "stall:d", 50_000, 10_000, 2_500, 0)))));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> run(this.payments.codCollected("order:c1", Money.vnd(59_999), AT)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("payment.amount-differs"));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> run(this.payments.codRemitted("order:c1", Money.vnd(60_000), "x", AT)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("payment.not-collected"));
		assertThat(line("stall:d").state()).isEqualTo(PayoutLine.State.PENDING);
		booksHold();
	}

	@Test
	void settlesAParcelOnlyWithinWhatWasAgreedAndBeforeItsCashIsTaken() {
		run(this.payments.open(new OpenIntent("group:w", "W", PaymentMethod.COD,
				List.of(settlement("order:w1", "stall:w", 108_000, 20_000, 5_400, 0)), Money.vnd(146_200))));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> run(this.payments.settle(settlement("order:w1", "stall:w", 126_201, 20_000, 6_310, 0))))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("payment.above-agreed"));
		assertThat(line("stall:w").goods()).isEqualTo(Money.vnd(108_000));

		run(this.payments.settle(settlement("order:w1", "stall:w", 117_450, 21_000, 5_873, 0)));

		run(this.payments.codCollected("order:w1", Money.vnd(138_450), AT));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> run(this.payments.settle(settlement("order:w1", "stall:w", 100_000, 20_000, 5_000, 0))))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("payment.already-moved"));
		run(this.payments.codRemitted("order:w1", Money.vnd(138_450), "batch-w", AT));
		assertThat(line("stall:w").net()).isEqualTo(Money.vnd(111_577));
		booksHold();
	}

	@Test
	void spendsAFundOnlyAsFarAsItGoes() {
		run(this.funds.deposit("programme:1", Money.vnd(1_000_000), "deposit-1"));
		run(this.funds.deposit("programme:1", Money.vnd(1_000_000), "deposit-1"));
		run(this.funds.commit("programme:1", List.of(settlement("relief:1", "stall:e", 550_000, 50_000, 0, 0))));
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> run(this.funds.commit("programme:1",
					List.of(settlement("relief:2", "stall:e", 390_000, 11_000, 0, 0)))))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo("payment.fund-short"));
		assertThat(this.funds.balance("programme:1").block()).isEqualTo(Money.vnd(400_000));
		run(this.payments.delivered("relief:1", AT));
		run(this.payments.delivered("relief:1", AT));
		assertThat(line("stall:e").state()).isEqualTo(PayoutLine.State.DUE);
		assertThat(balances()).containsEntry("payable:stall:e", -550_000L).containsEntry("fund:programme:1", -400_000L);
		booksHold();
	}

	@Test
	void keepsTheLedgerFromBeingChangedOrUnbalanced() throws SQLException {
		run(this.ledger.post(new PostingSet("kept", AT, List.of(new Posting("bank", 5), new Posting("fund:k", -5))))
			.then());
		try (Connection superuser = this.database.asSuperuser(); Statement statement = superuser.createStatement()) {
			statement.execute("set role " + TestDatabase.APP);
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("update payment.posting set amount = 6 where account = 'bank'"))
				.withMessageContaining("permission denied");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("delete from payment.posting_set"))
				.withMessageContaining("permission denied");
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("""
					with fact as (insert into payment.posting_set (id, fact, happened_at)
						values (gen_random_uuid(), 'odd', now()) returning id)
					insert into payment.posting (set_id, line, account, amount) select id, 1, 'bank', 7 from fact
					""")).withMessageContaining("does not sum to zero");
		}
		assertThat(this.ledger.balance("fund:k").block()).isEqualTo(-5);
	}

	private void booksHold() {
		assertThat(this.ledger.invariants().collectList().block()).isNotEmpty().allMatch(Invariant::ok);
	}

	private Map<String, Long> balances() {
		return this.ledger.balances().collectMap(AccountBalance::account, AccountBalance::amount).block();
	}

	private IntentView.State state(String reference) {
		return this.payments.find(List.of(reference)).single().map(IntentView::state).block();
	}

	private PayoutLine line(String payee) {
		return this.payouts.of(payee).single().block();
	}

	private void run(Mono<Void> work) {
		this.transactions.inTransaction(() -> work).block();
	}

	private static Settlement settlement(String reference, String payee, long goods, long freight, long commission,
			long tax) {
		return new Settlement(reference, payee, reference.toUpperCase(Locale.ROOT), "post", Money.vnd(goods),
				Money.vnd(freight), Money.vnd(commission), Money.vnd(tax));
	}

}
