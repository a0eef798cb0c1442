package vn.postmart.marketplace.counter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.postmart.marketplace.postal.CarrierEvents;
import vn.postmart.marketplace.postal.CarrierForTests;
import vn.postmart.marketplace.postal.ConsignmentState;
import vn.postmart.marketplace.postal.ConsignmentView;
import vn.postmart.marketplace.postal.Consignments;
import vn.postmart.marketplace.postal.ItemId;
import vn.postmart.marketplace.postal.NewConsignment;
import vn.postmart.marketplace.postal.NewConsignments;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ApiTest
class CounterIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String SENDING_OFFICE = "29771-1";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Consignments consignments;

	@Autowired
	private Transactions transactions;

	@DynamicPropertySource
	static void useCarrier(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
	}

	@AfterAll
	static void stopCarrier() {
		CARRIER.close();
	}

	@Test
	void takesAParcelInOnceHoweverOftenItIsScanned() {
		ItemId item = preAdvised(NewConsignments.toDoor(reference(), 150_000));
		WebTestClient lan = clerk("lan-" + item, SENDING_OFFICE);
		String key = UUID.randomUUID().toString();
		byte[] first = accept(lan, key, item.printed(), 3_950).expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.itemId")
			.isEqualTo(item.value())
			.jsonPath("$.label")
			.isEqualTo("7KQ2M9XA-1")
			.jsonPath("$.state")
			.isEqualTo("ACCEPTED")
			.jsonPath("$.recipientCommune")
			.isEqualTo("Phường Hoàn Kiếm, Thành phố Hà Nội")
			.jsonPath("$.codVnd")
			.isEqualTo(150_000)
			.jsonPath("$.acceptedAt")
			.exists()
			.returnResult()
			.getResponseBody();
		byte[] again = accept(lan, key, item.printed(), 3_950).expectStatus()
			.isCreated()
			.expectHeader()
			.valueEquals("Idempotency-Replayed", "true")
			.expectBody()
			.returnResult()
			.getResponseBody();
		assertThat(again).isEqualTo(first);
		accept(lan, UUID.randomUUID().toString(), item.value(), 3_950).expectStatus().isCreated();

		log(lan).jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.items[0].weightGrams").isEqualTo(3_950);
		await().atMost(PATIENCE).until(() -> CARRIER.journal("accepted", item).size() == 1);
	}

	@Test
	void letsOneOfTwentyOfficesTakeAParcelIn() {
		ItemId item = preAdvised(NewConsignments.toDoor(reference(), 0));
		Map<Integer, Long> answers = IntStream.rangeClosed(1, 20)
			.parallel()
			.mapToObj((office) -> accept(clerk("clerk-" + office, "29771-" + office), key(), item.value(), 3_950))
			.map((answer) -> answer.returnResult(byte[].class).getStatus().value())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		assertThat(answers).isEqualTo(Map.of(201, 1L, 409, 19L));
		await().atMost(PATIENCE).until(() -> CARRIER.journal("accepted", item).size() == 1);
	}

	@Test
	void refusesAParcelThatAnotherOfficeTookIn() {
		ItemId item = preAdvised(NewConsignments.toDoor(reference(), 0));
		accept(clerk("lan", SENDING_OFFICE), key(), item.value(), 3_950).expectStatus().isCreated();
		accept(clerk("minh", "00070-1"), key(), item.value(), 3_950).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.accepted-already")
			.jsonPath("$.detail")
			.isEqualTo("Kiện này đã được nhận gửi tại nơi khác.");
	}

	@Test
	void refusesAParcelThatThePostDoesNotKnowYet() {
		CARRIER.fail("[{\"kind\": \"outage\", \"match\": \"/carrier\"}]");
		ItemId item = create(NewConsignments.toDoor(reference(), 0));
		WebTestClient hoa = clerk("hoa", SENDING_OFFICE);
		accept(hoa, key(), item.value(), 3_950).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.not-pre-advised");
		CARRIER.recover();
		assertThat(view(item).acceptedAt()).isNull();
		log(hoa).jsonPath("$.items").isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "8938500012341, en, This is not an item identifier", "PM000000121VN, vi, Đây không phải mã bưu gửi",
			"'', vi, Cần có mục này" })
	void namesTheFieldWhenAScanIsNoIdentifier(String scanned, String language, String message) {
		clerk("lan", SENDING_OFFICE).post()
			.uri("/api/v1/counter/acceptances")
			.header("Idempotency-Key", key())
			.header("Accept-Language", language)
			.bodyValue(Map.of("itemId", scanned, "weightGrams", 100))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("itemId")
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).startsWith(message));
	}

	@ParameterizedTest
	@CsvSource({ "0", "30001", "-5" })
	void namesTheFieldWhenTheWeightCannotBe(long grams) {
		accept(clerk("lan", SENDING_OFFICE), key(), "PM000000120VN", grams).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("weightGrams");
	}

	@Test
	void doesNotKnowAnIdentifierThatWasNeverMinted() {
		String never = ItemId.of("PM", 99_999_999, "VN").value();
		accept(clerk("lan", SENDING_OFFICE), key(), never, 100).expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("Không có bưu gửi nào mang mã này.");
		clerk("lan", SENDING_OFFICE).get()
			.uri("/api/v1/counter/parcels/" + never)
			.exchange()
			.expectStatus()
			.isNotFound();
	}

	@Test
	void handsAParcelOverWhereItWaitsAndNowhereElse() {
		ItemId item = waiting();
		WebTestClient minh = clerk("minh-" + item, NewConsignments.OFFICE);
		minh.get()
			.uri("/api/v1/counter/waiting")
			.exchange()
			.expectBody()
			.jsonPath("$.items[?(@.itemId == '" + item + "')].recipient.name")
			.isEqualTo("Nguyễn Thị Hồng Hạnh")
			.jsonPath("$.items[?(@.itemId == '" + item + "')].recipient.phoneMasked")
			.isEqualTo("091*****78")
			.jsonPath("$.items[?(@.itemId == '" + item + "')].kind")
			.isEqualTo("RELIEF");
		handOver(clerk("lan", SENDING_OFFICE), item, "ID_SHOWN").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.waits-elsewhere");

		handOver(minh, item, "ID_SHOWN").expectStatus()
			.isCreated()
			.expectBody()
			.jsonPath("$.state")
			.isEqualTo("DELIVERED");
		handOver(minh, item, "ID_SHOWN").expectStatus().isCreated();
		log(minh).jsonPath("$.items.length()").isEqualTo(1).jsonPath("$.handedOver").isEqualTo(1);
		handOver(clerk("lan", SENDING_OFFICE), item, "ID_SHOWN").expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.delivered-already");
	}

	@Test
	void refusesAHandOverOfAParcelOnItsWayOrWithoutAProof() {
		ItemId item = preAdvised(NewConsignments.toPoint(reference()));
		WebTestClient minh = clerk("minh", NewConsignments.OFFICE);
		handOver(minh, item, "ID_SHOWN").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("postal.not-waiting");
		handOver(minh, item, "TRUST").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("proof");
	}

	@Test
	void showsTheParcelOnTheScalesWithoutStreetAndNumber() {
		ItemId item = preAdvised(NewConsignments.toDoor(reference(), 150_000));
		clerk("lan", SENDING_OFFICE).get()
			.uri("/api/v1/counter/parcels/{item}", item.printed())
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.acceptable")
			.isEqualTo(true)
			.jsonPath("$.senderName")
			.isEqualTo("Hộ Trần Thị Bưởi")
			.jsonPath("$.contents[1].quantity")
			.isEqualTo(1.5)
			.jsonPath("$.weightGrams")
			.isEqualTo(3_900)
			.consumeWith((result) -> assertThat(new String(result.getResponseBody(), StandardCharsets.UTF_8))
				.doesNotContain("Kiệt", "12345678"));
	}

	@Test
	void isForClerksWithADesk() {
		this.client.get().uri("/api/v1/counter/log").exchange().expectStatus().isUnauthorized();
		this.client.mutateWith(TestActors.household("0912345678"))
			.get()
			.uri("/api/v1/counter/log")
			.exchange()
			.expectStatus()
			.isForbidden();
		clerk("without-desk", "").get()
			.uri("/api/v1/counter/log")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("counter.no-office");
	}

	@Test
	void asksForAnIdempotencyKey() {
		clerk("lan", SENDING_OFFICE).post()
			.uri("/api/v1/counter/acceptances")
			.bodyValue(Map.of("itemId", "PM000000120VN", "weightGrams", 100))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/idempotency-key-missing");
	}

	private ItemId waiting() {
		ItemId item = preAdvised(NewConsignments.toPoint(reference().replace("order:", "relief:")));
		accept(clerk("lan", SENDING_OFFICE), key(), item.value(), 3_950).expectStatus().isCreated();
		new CarrierEvents(this.client)
			.send(UUID.randomUUID().toString(), CarrierEvents.seen(item, "EDH", "2030-11-22T10:00:00+07:00", 0))
			.expectStatus()
			.isOk();
		awaitState(item, ConsignmentState.READY_FOR_PICKUP);
		return item;
	}

	private ItemId preAdvised(NewConsignment consignment) {
		ItemId item = create(consignment);
		awaitState(item, ConsignmentState.PRE_ADVISED);
		return item;
	}

	private ItemId create(NewConsignment consignment) {
		return this.transactions.inTransaction(() -> this.consignments.create(consignment)).block().itemId();
	}

	private void awaitState(ItemId item, ConsignmentState state) {
		await().atMost(PATIENCE).until(() -> view(item).state() == state);
	}

	private ConsignmentView view(ItemId item) {
		return this.consignments.byItem(item).block();
	}

	private WebTestClient clerk(String user, String office) {
		return this.client.mutateWith(TestActors.clerk(user, office));
	}

	private static WebTestClient.ResponseSpec accept(WebTestClient clerk, String key, String scanned, long grams) {
		return clerk.post()
			.uri("/api/v1/counter/acceptances")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Idempotency-Key", key)
			.bodyValue(Map.of("itemId", scanned, "weightGrams", grams))
			.exchange();
	}

	private static WebTestClient.ResponseSpec handOver(WebTestClient clerk, ItemId item, String proof) {
		return clerk.post()
			.uri("/api/v1/counter/hand-overs")
			.contentType(MediaType.APPLICATION_JSON)
			.header("Idempotency-Key", key())
			.bodyValue(Map.of("itemId", item.value(), "proof", proof))
			.exchange();
	}

	private static WebTestClient.BodyContentSpec log(WebTestClient clerk) {
		return clerk.get().uri("/api/v1/counter/log").exchange().expectStatus().isOk().expectBody();
	}

	private static String reference() {
		return "order:" + UUID.randomUUID();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
