package vn.postmart.marketplace.shared.tx;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.r2dbc.pool.ConnectionPool;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

class TransactionsIntegrationTests {

	private ConnectionPool pool;

	private DatabaseClient client;

	private Transactions transactions;

	@BeforeEach
	void connect() {
		this.pool = PostgresForTests.freshDatabase().pool(4);
		this.client = DatabaseClient.create(this.pool);
		this.transactions = TransactionsForTests.on(this.pool, 2);
	}

	@AfterEach
	void disconnect() {
		this.pool.disposeLater().block();
	}

	@Test
	void commitsWhatTheWorkWroteAndHandsOnItsResult() {
		assertThat(this.transactions.inTransaction(() -> write("a").thenReturn("done")).block()).isEqualTo("done");
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	void rollsBackWhenTheWorkFails() {
		Mono<Void> failing = this.transactions
			.inTransaction(() -> write("a").then(Mono.error(new IllegalStateException("refused"))));
		StepVerifier.create(failing).verifyErrorMessage("refused");
		assertThat(rows()).isZero();
	}

	@Test
	void finishesTheWorkWhenItsCallerIsGone() throws InterruptedException {
		CountDownLatch underWay = new CountDownLatch(1);
		Sinks.Empty<Void> goOn = Sinks.empty();
		Disposable caller = this.transactions
			.inTransaction(() -> write("a").doOnSuccess((done) -> underWay.countDown())
				.then(goOn.asMono())
				.then(Mono.defer(() -> write("b"))))
			.subscribe();
		assertThat(underWay.await(10, TimeUnit.SECONDS)).isTrue();
		caller.dispose();
		goOn.tryEmitEmpty();
		Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> rows() == 2);
	}

	@Test
	void joinsTheTransactionOfTheCaller() {
		Mono<Void> outer = this.transactions.inTransaction(() -> this.transactions.inTransaction(() -> write("inner"))
			.then(Mono.error(new IllegalStateException("refused"))));
		StepVerifier.create(outer).verifyErrorMessage("refused");
		assertThat(rows()).isZero();
	}

	@Test
	void carriesTheCallersContextIn() {
		Mono<String> work = this.transactions
			.inTransaction(() -> Mono.deferContextual((context) -> Mono.just(context.<String>get("actor"))));
		assertThat(work.contextWrite((context) -> context.put("actor", "lan")).block()).isEqualTo("lan");
	}

	@Test
	void turnsAwayWhatIsTooMuchAndLetsInAgainLater() {
		Sinks.Empty<Void> goOn = Sinks.empty();
		Mono<Void> busy = this.transactions.inTransaction(() -> write("busy").then(goOn.asMono())).cache();
		Mono<Void> second = this.transactions.inTransaction(() -> write("second").then(goOn.asMono())).cache();
		Disposable first = busy.mergeWith(second).subscribe();
		StepVerifier.create(this.transactions.inTransaction(() -> write("third"))).verifyErrorSatisfies((refused) -> {
			assertThat(refused).isInstanceOf(RefusedException.class);
			assertThat(((RefusedException) refused).type()).isEqualTo(ProblemType.OVERLOADED);
		});
		goOn.tryEmitEmpty();
		Awaitility.await().until(first::isDisposed);
		this.transactions.inTransaction(() -> write("third")).block();
		assertThat(rows()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "statement_timeout, 3s", "lock_timeout, 2s", "idle_in_transaction_session_timeout, 5s" })
	void boundsEverySession(String setting, String limit) {
		assertThat(this.client.sql("show " + setting).mapValue(String.class).one().block()).isEqualTo(limit);
	}

	private Mono<Void> write(String key) {
		return this.client.sql("""
				insert into shared.idempotency (actor, key, fingerprint, status, body)
				values ('test', :key, '', 0, '')
				""").bind("key", key).then();
	}

	private long rows() {
		return this.client.sql("select count(*) from shared.idempotency").mapValue(Long.class).one().block();
	}

}
