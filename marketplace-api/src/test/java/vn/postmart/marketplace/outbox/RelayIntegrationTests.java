package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import vn.postmart.marketplace.outbox.RecordingConsumer.Happened;
import vn.postmart.marketplace.support.PostgresForTests;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class RelayIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T03:00:00Z"));

	private final InstantSource source = this.now::get;

	private final Clock clock = this.source.withZone(ZoneOffset.UTC);

	private TestDatabase database;

	@BeforeEach
	void freshDatabase() {
		this.database = PostgresForTests.freshDatabase();
	}

	@Test
	void deliversAnEventToEachConsumerOfItsType() {
		RecordingConsumer local = RecordingConsumer.local("test.local", (event) -> Mono.empty());
		RecordingConsumer remote = RecordingConsumer.remote("test.remote", (event) -> Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, local, remote)) {
			harness.startRelay();
			harness.append(RecordingConsumer.event("one"));
			await(() -> harness.count("test.local", "done") == 1 && harness.count("test.remote", "done") == 1);
		}
		assertThat(local.seen()).singleElement().satisfies((event) -> {
			assertThat(event.payload(Happened.class)).isEqualTo(new Happened("one"));
			assertThat(event.aggregateKey()).isEqualTo("thing:one");
			assertThat(event.occurredAt()).isEqualTo(this.now.get());
		});
		assertThat(remote.seen()).containsExactlyElementsOf(local.seen());
	}

	@Test
	void deliversNothingOfATransactionThatRolledBack() {
		RecordingConsumer consumer = RecordingConsumer.local("test.local", (event) -> Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.startRelay();
			harness.transactions
				.inTransaction(() -> harness.outbox.append(RecordingConsumer.event("never"))
					.then(Mono.error(new IllegalStateException("refused"))))
				.onErrorComplete()
				.block();
			harness.append(RecordingConsumer.event("after"));
			await(() -> harness.count("test.local", "done") == 1);
		}
		assertThat(consumer.seen()).extracting(RecordedEvent::aggregateKey).containsExactly("thing:after");
	}

	@Test
	void undoesALocalEffectThatFailsAndDoesItOnce() {
		AtomicReference<RelayHarness> running = new AtomicReference<>();
		RecordingConsumer consumer = RecordingConsumer.local("test.flaky",
				(event) -> write(running.get()).then(failOnFirst(event, running.get())));
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			running.set(harness);
			harness.startRelay();
			harness.append(RecordingConsumer.event("once"));
			awaitWhileTimePasses(() -> harness.count("test.flaky", "done") == 1);
			assertThat(consumer.seen()).hasSizeGreaterThan(1);
			assertThat(effects(harness)).isEqualTo(1);
		}
	}

	@Test
	void parksAPoisonousEventAndGoesOnWithTheRest() {
		RecordingConsumer consumer = RecordingConsumer.local("test.picky", (event) -> event.json().contains("poison")
				? Mono.error(new IllegalArgumentException("poison")) : Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("poison"));
			harness.append(RecordingConsumer.event("good"));
			harness.startRelay();
			awaitWhileTimePasses(() -> harness.count("test.picky", "parked") == 1);
			assertThat(harness.count("test.picky", "done")).isEqualTo(1);
			assertThat(error(harness)).isEqualTo("java.lang.IllegalArgumentException: poison");
		}
		assertThat(consumer.seen().stream().filter((event) -> event.json().contains("poison"))).hasSize(3);
	}

	@Test
	void triesForAsLongAsAnotherSystemIsAway() {
		AtomicInteger calls = new AtomicInteger();
		RecordingConsumer consumer = RecordingConsumer.remote("test.waiting",
				(event) -> (calls.incrementAndGet() <= RelayHarness.QUICK.attempts() + 2)
						? Mono.error(new SystemAway("No reply")) : Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("patient"));
			harness.startRelay();
			awaitWhileTimePasses(() -> harness.count("test.waiting", "done") == 1);
			assertThat(harness.count("test.waiting", "parked")).isZero();
		}
		assertThat(calls).hasValue(6);
	}

	@Test
	void doesNotCountAbsencesAsFailures() {
		AtomicInteger calls = new AtomicInteger();
		int absences = RelayHarness.QUICK.attempts() + 2;
		RecordingConsumer consumer = RecordingConsumer.remote("test.back", (event) -> {
			int call = calls.incrementAndGet();
			return (call <= absences) ? Mono.error(new SystemAway("No reply"))
					: (call == absences + 1) ? Mono.error(new IllegalStateException("not yet")) : Mono.empty();
		});
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("patient"));
			harness.startRelay();
			awaitWhileTimePasses(() -> harness.count("test.back", "done") + harness.count("test.back", "parked") == 1);
			assertThat(harness.count("test.back", "done")).isEqualTo(1);
		}
	}

	@Test
	void takesAnotherSystemThatNeverAnswersForAway() {
		AtomicInteger calls = new AtomicInteger();
		RecordingConsumer consumer = RecordingConsumer.remote("test.unanswered",
				(event) -> (calls.incrementAndGet() == 1) ? Mono.never() : Mono.empty());
		RelayProperties once = new RelayProperties(8, 4, Duration.ofMillis(50), Duration.ofMillis(200), 1,
				Duration.ofMillis(10), Duration.ofMillis(40));
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("patient"));
			harness.startRelay(once);
			awaitWhileTimePasses(() -> harness.count("test.unanswered", "done") == 1);
		}
		assertThat(calls).hasValueGreaterThan(1);
	}

	@Test
	void triesAnAbsentSystemAsOftenAsItsConsumerSays() {
		RecordingConsumer consumer = RecordingConsumer.remote("test.eager",
				(event) -> Mono.error(new SystemAway("No reply")));
		RelayProperties slow = new RelayProperties(8, 4, Duration.ofMillis(50), Duration.ofSeconds(2), 1,
				Duration.ofHours(1), Duration.ofHours(1));
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("patient"));
			harness.startRelay(slow);
			await(() -> due(harness).equals(this.now.get().plus(consumer.longestAbsence())));
			advance(consumer.longestAbsence());
			await(() -> consumer.seen().size() == 2);
		}
	}

	@Test
	void holdsAnEventBackUntilItsTime() {
		RecordingConsumer consumer = RecordingConsumer.local("test.patient", (event) -> Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.startRelay();
			harness.append(RecordingConsumer.event("later").notBefore(this.now.get().plus(Duration.ofMinutes(30))));
			harness.append(RecordingConsumer.event("now"));
			await(() -> harness.count("test.patient", "done") == 1);
			assertThat(consumer.seen()).extracting(RecordedEvent::aggregateKey).containsExactly("thing:now");
			advance(Duration.ofMinutes(30));
			await(() -> harness.count("test.patient", "done") == 2);
		}
		assertThat(consumer.seen()).extracting(RecordedEvent::aggregateKey).containsExactly("thing:now", "thing:later");
	}

	@Test
	void takesUpWhatADeadRelayHadClaimed() {
		RecordingConsumer consumer = RecordingConsumer.remote("test.remote", (event) -> Mono.empty());
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			harness.append(RecordingConsumer.event("orphan"));
			List<Delivery> claimed = harness.deliveries()
				.claim(List.of("test.remote"), 8, this.now.get(), RelayHarness.QUICK.lease())
				.collectList()
				.block();
			assertThat(claimed).hasSize(1);
			harness.startRelay();
			advance(RelayHarness.QUICK.lease().plusMillis(1));
			await(() -> harness.count("test.remote", "done") == 1);
			assertThat(harness.deliveries().done(claimed.getFirst(), this.now.get()).block()).isFalse();
		}
		assertThat(consumer.seen()).hasSize(1);
	}

	@Test
	void sharesTheWorkOfTwoRelaysAndHandlesEachEventOnce() {
		AtomicReference<RelayHarness> running = new AtomicReference<>();
		RecordingConsumer consumer = RecordingConsumer.local("test.shared", (event) -> write(running.get()));
		try (RelayHarness harness = new RelayHarness(this.database, this.clock, consumer)) {
			running.set(harness);
			harness.startRelay();
			harness.startRelay();
			Flux.fromStream(IntStream.range(0, 200).boxed())
				.flatMap((number) -> harness.transactions
					.inTransaction(() -> harness.outbox.append(RecordingConsumer.event("e" + number))), 8)
				.blockLast();
			await(() -> harness.count("test.shared", "done") == 200);
			assertThat(effects(harness)).isEqualTo(200);
		}
		assertThat(consumer.seen().stream().map(RecordedEvent::id).distinct()).hasSize(200);
	}

	private static Mono<Void> write(RelayHarness harness) {
		return harness.client.sql("""
				insert into shared.idempotency (actor, key, fingerprint, status, body)
				values ('effect', gen_random_uuid()::text, '', 0, '')
				""").then();
	}

	private static Mono<Void> failOnFirst(RecordedEvent event, RelayHarness harness) {
		return harness.client.sql("select attempts from outbox.delivery where event_id = :id")
			.bind("id", event.id())
			.mapValue(Integer.class)
			.one()
			.flatMap((attempt) -> (attempt == 1) ? Mono.error(new IllegalStateException("first")) : Mono.empty());
	}

	private static long effects(RelayHarness harness) {
		return harness.client.sql("select count(*) from shared.idempotency where actor = 'effect'")
			.mapValue(Long.class)
			.one()
			.block();
	}

	private static String error(RelayHarness harness) {
		return harness.client.sql("select error from outbox.delivery where state = 'parked'")
			.mapValue(String.class)
			.one()
			.block();
	}

	private static Instant due(RelayHarness harness) {
		return harness.client.sql("select due_at from outbox.delivery").mapValue(Instant.class).one().block();
	}

	private void advance(Duration step) {
		this.now.set(this.now.get().plus(step));
	}

	private void awaitWhileTimePasses(Callable<Boolean> condition) {
		await(() -> {
			advance(Duration.ofSeconds(1));
			return condition.call();
		});
	}

	private static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(PATIENCE).until(condition);
	}

}
