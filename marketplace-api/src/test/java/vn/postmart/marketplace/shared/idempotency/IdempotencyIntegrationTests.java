package vn.postmart.marketplace.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.r2dbc.pool.ConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;

import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.rows.OldRowsForTests;
import vn.postmart.marketplace.shared.tx.TransactionsForTests;
import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyIntegrationTests {

	private static final Map<String, Object> REQUEST = Map.of("amountVnd", 45_000);

	private final AtomicInteger works = new AtomicInteger();

	private ConnectionPool pool;

	private DatabaseClient client;

	private Idempotency idempotency;

	@BeforeEach
	void connect() {
		this.pool = PostgresForTests.freshDatabase().pool(10);
		this.client = DatabaseClient.create(this.pool);
		this.idempotency = new Idempotency(TransactionsForTests.on(this.pool), new IdempotencyRecords(this.client),
				new StoredReplies(JsonMapper.shared()));
	}

	@AfterEach
	void disconnect() {
		this.pool.disposeLater().block();
	}

	@Test
	void answersARetryWithTheSameBytesAndDoesNothing() {
		ResponseEntity<byte[]> first = this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		ResponseEntity<byte[]> retry = this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		assertThat(text(first)).isEqualTo("{\"number\":1,\"note\":\"Đã nhận\"}");
		assertThat(first.getHeaders().getFirst("Idempotency-Replayed")).isNull();
		assertThat(retry.getBody()).isEqualTo(first.getBody());
		assertThat(retry.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(retry.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
		assertThat(effects()).isEqualTo(1);
	}

	@Test
	void keepsTheKeysOfTwoActorsApart() {
		this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		ResponseEntity<byte[]> other = this.idempotency.once(call("hoa", "k1", REQUEST), this::deposit).block();
		assertThat(text(other)).isEqualTo("{\"number\":2,\"note\":\"Đã nhận\"}");
		assertThat(effects()).isEqualTo(2);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "   " })
	void refusesARequestWithoutAKey(String key) {
		expectRefusal(call("lan", key, REQUEST), this::deposit, ProblemType.IDEMPOTENCY_KEY_MISSING);
		assertThat(effects()).isZero();
	}

	@Test
	void refusesAKeyThatIsTooLong() {
		expectRefusal(call("lan", "k".repeat(201), REQUEST), this::deposit, ProblemType.IDEMPOTENCY_KEY_MISSING);
	}

	@Test
	void refusesAKeyThatBelongsToAnotherRequest() {
		this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		expectRefusal(call("lan", "k1", Map.of("amountVnd", 46_000)), this::deposit,
				ProblemType.IDEMPOTENCY_KEY_REUSED);
		expectRefusal(new IdempotentCall("lan", "k1", "POST /other", REQUEST), this::deposit,
				ProblemType.IDEMPOTENCY_KEY_REUSED);
		assertThat(effects()).isEqualTo(1);
	}

	@Test
	void leavesNoRecordOfARefusedRequest() {
		expectRefusal(call("lan", "k1", REQUEST), () -> deposit().then(refuse()), ProblemType.OUT_OF_STOCK);
		assertThat(effects()).isZero();
		ResponseEntity<byte[]> retry = this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		assertThat(retry.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(effects()).isEqualTo(1);
	}

	@Test
	void saysThatTheFirstIsStillRunning() {
		Sinks.Empty<Void> goOn = Sinks.empty();
		Sinks.Empty<Void> begun = Sinks.empty();
		Mono<ResponseEntity<byte[]>> first = this.idempotency
			.once(call("lan", "k1", REQUEST),
					() -> deposit().doOnNext((reply) -> begun.tryEmitEmpty()).delayUntil((reply) -> goOn.asMono()))
			.cache();
		StepVerifier verifier = StepVerifier.create(first).expectNextCount(1).expectComplete().verifyLater();
		begun.asMono().block();
		expectRefusal(call("lan", "k1", REQUEST), this::deposit, ProblemType.STILL_RUNNING);
		goOn.tryEmitEmpty();
		verifier.verify();
		assertThat(effects()).isEqualTo(1);
	}

	@Test
	void hasOneEffectWhenTwentyComeAtOnce() {
		List<String> outcomes = Flux.range(0, 20)
			.flatMap((number) -> this.idempotency.once(call("lan", "k1", REQUEST), this::deposit)
				.map(IdempotencyIntegrationTests::text)
				.onErrorResume(RefusedException.class, (refused) -> Mono.just(refused.type().slug())), 20)
			.collectList()
			.block();
		assertThat(effects()).isEqualTo(1);
		assertThat(outcomes).hasSize(20)
			.contains("{\"number\":1,\"note\":\"Đã nhận\"}")
			.allMatch((outcome) -> outcome.equals("still-running") || outcome.startsWith("{\"number\":1,"));
	}

	@Test
	void forgetsAReplyAfterAMonth() {
		this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		Clock soon = Clock.offset(Clock.systemUTC(), Duration.ofDays(29));
		forget(soon);
		this.idempotency.once(call("lan", "k1", REQUEST), this::deposit).block();
		assertThat(effects()).isEqualTo(1);
		forget(Clock.offset(soon, Duration.ofDays(2)));
		assertThat(this.client.sql("select count(*) from shared.idempotency").mapValue(Long.class).one().block())
			.isZero();
	}

	private void forget(Clock clock) {
		new ForgetReplies(OldRowsForTests.on(this.client, TransactionsForTests.on(this.pool), clock)).forget().block();
	}

	private void expectRefusal(IdempotentCall call, Supplier<Mono<Reply>> work, ProblemType type) {
		StepVerifier.create(this.idempotency.once(call, work))
			.verifyErrorSatisfies((refused) -> assertThat(((RefusedException) refused).type()).isEqualTo(type));
	}

	private static Mono<Reply> refuse() {
		return Mono.error(() -> RefusedException.of(ProblemType.OUT_OF_STOCK));
	}

	private static IdempotentCall call(String actor, String key, Map<String, Object> request) {
		return new IdempotentCall(actor, key, "POST /deposits", request);
	}

	private Mono<Reply> deposit() {
		return this.client.sql("""
				insert into outbox.event (id, type, aggregate_key, payload, occurred_at)
				values (gen_random_uuid(), 'test.deposited', '', '{}', now())
				""")
			.then()
			.then(Mono.fromSupplier(() -> Reply.created(new Deposit(this.works.incrementAndGet(), "Đã nhận"))));
	}

	private long effects() {
		return this.client.sql("select count(*) from outbox.event").mapValue(Long.class).one().block();
	}

	private static String text(ResponseEntity<byte[]> response) {
		return new String(response.getBody(), StandardCharsets.UTF_8);
	}

	record Deposit(int number, String note) {
	}

}
