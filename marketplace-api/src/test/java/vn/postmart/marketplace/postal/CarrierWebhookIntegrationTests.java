package vn.postmart.marketplace.postal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ApiTest
class CarrierWebhookIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private WebTestClient client;

	@Autowired
	private Consignments consignments;

	@Autowired
	private Transactions transactions;

	@Autowired
	private DatabaseClient database;

	private CarrierEvents events;

	@DynamicPropertySource
	static void useCarrier(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
	}

	@BeforeEach
	void sendEventsByHand() {
		this.events = new CarrierEvents(this.client);
	}

	@AfterAll
	static void stopCarrier() {
		CARRIER.close();
	}

	@Test
	void appliesAnEventOnceWhenItIsSentTwentyTimesAtOnce() {
		ItemId item = accepted(150_000);
		String body = CarrierEvents.seen(item, "EMI", "2030-11-22T10:00:00+07:00", 150_000);
		String eventId = UUID.randomUUID().toString();
		IntStream.range(0, 20).parallel().forEach((copy) -> this.events.send(eventId, body).expectStatus().isOk());
		awaitOutcome(eventId, "APPLIED");
		this.events.send(eventId, body).expectStatus().isOk();

		assertThat(view(item).state()).isEqualTo(ConsignmentState.DELIVERED);
		assertThat(told(ConsignmentDelivered.TYPE, item)).isEqualTo(1);
		assertThat(notices(eventId)).isEqualTo(1);
	}

	@Test
	void standsWhereTheLatestEventSawTheParcelThoughItCameFirst() {
		ItemId item = accepted(0);
		send(CarrierEvents.seen(item, "EDG", "2030-11-22T10:00:00+07:00", 0));
		send(CarrierEvents.seen(item, "EMC", "2030-11-22T08:00:00+07:00", 0));
		send(CarrierEvents.seen(item, "EMG", "2030-11-22T09:00:00+07:00", 0));
		assertThat(view(item).state()).isEqualTo(ConsignmentState.OUT_FOR_DELIVERY);
		assertThat(view(item).events()).extracting(TrackingEvent::code).contains("EMC", "EMG", "EDG");
	}

	@Test
	void tellsOfCashThatIsRemittedBeforeTheDeliveryIsKnown() {
		ItemId item = accepted(150_000);
		send(CarrierEvents.remitted(item, "RM-1", 150_000));
		assertThat(told(CodRemitted.TYPE, item)).isZero();
		send(CarrierEvents.seen(item, "EMI", "2030-11-22T10:00:00+07:00", 150_000));
		send(CarrierEvents.remitted(item, "RM-1", 150_000));
		assertThat(told(ConsignmentDelivered.TYPE, item)).isEqualTo(1);
		assertThat(told(CodRemitted.TYPE, item)).isEqualTo(1);
	}

	@Test
	void booksNothingWhenTheCashIsNotWhatWasDue() {
		ItemId item = accepted(150_000);
		assertThat(send(CarrierEvents.seen(item, "EMI", "2030-11-22T10:00:00+07:00", 149_000)))
			.isEqualTo("AMOUNT_DISPUTED");
		assertThat(send(CarrierEvents.remitted(item, "RM-2", 150_001))).isEqualTo("AMOUNT_DISPUTED");
		assertThat(view(item).state()).isEqualTo(ConsignmentState.ACCEPTED);
		assertThat(told(ConsignmentDelivered.TYPE, item)).isZero();
	}

	@Test
	void keepsWhatItDoesNotUnderstand() {
		ItemId item = accepted(0);
		assertThat(send(CarrierEvents.seen(item, "ZZ9", "2030-11-22T10:00:00+07:00", 0))).isEqualTo("APPLIED");
		assertThat(view(item).state()).isEqualTo(ConsignmentState.ACCEPTED);
		assertThat(view(item).events()).extracting(TrackingEvent::code).containsExactly("PREADVICE", "EMA", "ZZ9");
		assertThat(send(CarrierEvents.seen(ItemId.of("PM", 99_999_998, "VN"), "EMI", "2030-11-22T10:00:00+07:00", 0)))
			.isEqualTo("UNKNOWN_ITEM");
		assertThat(send("{\"type\": \"strike.announced\"}")).isEqualTo("IGNORED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "null", "{\"type\": \"item.event\"}", "\u0000\u0001",
			"{\"type\": \"item.event\", \"itemId\": 7, \"code\": \"EMI\", \"occurredAt\": \"gestern\"}",
			"{\"type\": \"cod.remitted\", \"batchId\": \"R\", \"remittedAt\": \"2030-11-22T10:00:00Z\", "
					+ "\"items\": [{\"itemId\": \"X\", \"amountVnd\": 1e99}]}" })
	void keepsWhatNobodyCanReadAndGoesOn(String body) {
		assertThat(send(body)).isIn("UNREADABLE", "IGNORED");
	}

	@Test
	void believesNoForgedEventAndKeepsNothingOfIt() {
		ItemId item = accepted(0);
		String body = CarrierEvents.seen(item, "EMI", "2030-11-22T10:00:00+07:00", 0);
		String now = String.valueOf(Instant.now().getEpochSecond());
		String old = String.valueOf(Instant.now().minusSeconds(3_600).getEpochSecond());
		forged("f1", now, "v1=" + CarrierEvents.sign("another-secret", "f1", now, body), body);
		forged("f2", now, "v1=" + CarrierEvents.sign(CarrierForTests.SECRET, "f1", now, body), body);
		forged("f3", old, "v1=" + CarrierEvents.sign(CarrierForTests.SECRET, "f3", old, body), body);
		forged("f4", now, "", body);
		forged("f5", "", "v1=00", body);
		this.client.post().uri("/api/v1/webhooks/carrier").exchange().expectStatus().isUnauthorized();

		assertThat(view(item).state()).isEqualTo(ConsignmentState.ACCEPTED);
		for (String eventId : List.of("f1", "f2", "f3", "f4", "f5")) {
			assertThat(notices(eventId)).isZero();
		}
	}

	@Test
	void showsAnybodyTheWayOfAParcelAndNobodysName() {
		ItemId item = accepted(0);
		send(CarrierEvents.seen(item, "EMC", "2030-11-22T08:00:00+07:00", 0));
		byte[] body = this.client.get()
			.uri("/api/v1/tracking/{item}", item.printed().toLowerCase(Locale.ROOT))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.itemId")
			.isEqualTo(item.value())
			.jsonPath("$.state")
			.isEqualTo("IN_TRANSIT")
			.jsonPath("$.events[0].code")
			.isEqualTo("PREADVICE")
			.jsonPath("$.events[1].place")
			.isEqualTo("Vĩnh Long")
			.jsonPath("$.events[2].at")
			.isEqualTo("2030-11-22T01:00:00Z")
			.jsonPath("$.events[2].place")
			.isEqualTo("Hà Nội")
			.returnResult()
			.getResponseBody();
		assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("Hạnh", "Bưởi", "0912", "84912",
				"Lý Thường Kiệt");
	}

	@Test
	void knowsNoParcelByAnythingElse() {
		this.client.get()
			.uri("/api/v1/tracking/8938500012341")
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("No parcel has this identifier.");
	}

	@Test
	void showsOperatorsTheParcelsThatThePostDoesNotKnow() {
		CARRIER.fail("[{\"kind\": \"outage\", \"match\": \"/carrier\"}]");
		ItemId item = create(0);
		this.database
			.sql("update postal.consignment set created_at = now() - interval '2 minutes' where item_id = :item")
			.bind("item", item.value())
			.then()
			.block();
		WebTestClient operator = this.client.mutateWith(TestActors.operator("an"));
		operator.get()
			.uri("/api/v1/postal/unadvised")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items[0].itemId")
			.isEqualTo(item.value());
		this.client.mutateWith(TestActors.clerk("lan", "00070-1"))
			.get()
			.uri("/api/v1/postal/unadvised")
			.exchange()
			.expectStatus()
			.isForbidden();
		CARRIER.recover();
		await().atMost(PATIENCE).until(() -> view(item).state() == ConsignmentState.PRE_ADVISED);
		operator.get().uri("/api/v1/postal/unadvised").exchange().expectBody().jsonPath("$.items").isEmpty();
	}

	private ItemId accepted(long codVnd) {
		ItemId item = create(codVnd);
		await().atMost(PATIENCE).until(() -> view(item).state() == ConsignmentState.PRE_ADVISED);
		this.transactions
			.inTransaction(
					() -> this.consignments.accept(new Acceptance(item, "29771-1", "clerk-lan", Weight.grams(3_950))))
			.block();
		return item;
	}

	private ItemId create(long codVnd) {
		NewConsignment consignment = NewConsignments.toDoor("order:" + UUID.randomUUID(), codVnd);
		return this.transactions.inTransaction(() -> this.consignments.create(consignment)).block().itemId();
	}

	/** Sends an event and waits for what comes of it. */
	@CanIgnoreReturnValue
	private String send(String body) {
		String eventId = UUID.randomUUID().toString();
		this.events.send(eventId, body).expectStatus().isOk();
		await().atMost(PATIENCE).until(() -> outcome(eventId) != null);
		return outcome(eventId);
	}

	private void forged(String eventId, String timestamp, String signature, String body) {
		this.events.send(eventId, timestamp, signature, body)
			.expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.signature");
	}

	private void awaitOutcome(String eventId, String expected) {
		await().atMost(PATIENCE).until(() -> expected.equals(outcome(eventId)));
	}

	private String outcome(String eventId) {
		return this.database
			.sql("select outcome from postal.carrier_notice where event_id = :id and outcome is not null")
			.bind("id", eventId)
			.mapValue(String.class)
			.one()
			.block();
	}

	private long notices(String eventId) {
		return this.database.sql("select count(*) from postal.carrier_notice where event_id = :id")
			.bind("id", eventId)
			.mapValue(Long.class)
			.one()
			.block();
	}

	private ConsignmentView view(ItemId item) {
		return this.consignments.byItem(item).block();
	}

	private long told(String type, ItemId item) {
		return this.database
			.sql("select count(*) from outbox.event where type = :type and aggregate_key = 'consignment:' || :item")
			.bind("type", type)
			.bind("item", item.value())
			.mapValue(Long.class)
			.one()
			.block();
	}

}
