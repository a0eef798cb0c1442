package vn.postmart.marketplace.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import vn.postmart.marketplace.shared.rows.OldRowsForTests;
import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

class ForgetDeliveredIntegrationTests {

	private static final Instant THEN = Instant.parse("2026-10-01T03:00:00Z");

	private final Clock then = Clock.fixed(THEN, ZoneOffset.UTC);

	@Test
	void forgetsWhatEverybodyHasHadForAMonth() {
		RecordingConsumer consumer = RecordingConsumer.local("test.all", (event) -> event.json().contains("poison")
				? Mono.error(new IllegalArgumentException("poison")) : Mono.empty());
		RelayProperties once = new RelayProperties(8, 4, Duration.ofMillis(50), Duration.ofSeconds(2), 1,
				Duration.ofMillis(10), Duration.ofMillis(40));
		try (RelayHarness harness = new RelayHarness(PostgresForTests.freshDatabase(), this.then, consumer)) {
			harness.append(RecordingConsumer.event("had"));
			harness.append(RecordingConsumer.event("poison"));
			harness.append(RecordingConsumer.event("later").notBefore(THEN.plus(Duration.ofDays(60))));
			harness.startRelay(once);
			Awaitility.await()
				.until(() -> harness.count("test.all", "done") + harness.count("test.all", "parked") == 2);
			forget(harness, Duration.ofDays(30));
			assertThat(events(harness)).containsExactly("thing:had", "thing:later", "thing:poison");
			forget(harness, Duration.ofDays(31));
			assertThat(events(harness)).containsExactly("thing:later", "thing:poison");
			assertThat(harness.count("test.all", "done")).isZero();
		}
	}

	private static void forget(RelayHarness harness, Duration later) {
		Clock now = Clock.fixed(THEN.plus(later), ZoneOffset.UTC);
		new ForgetDelivered(OldRowsForTests.on(harness.client, harness.transactions, now)).forget().block();
	}

	private static List<String> events(RelayHarness harness) {
		return harness.client.sql("select aggregate_key from outbox.event order by 1")
			.mapValue(String.class)
			.all()
			.collectList()
			.block();
	}

}
