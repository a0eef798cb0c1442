package vn.postmart.marketplace.ordering;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.postal.CarrierForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Goods sold before their harvest, from the promise to the parcel. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreOrderIntegrationTests {

	private static final CarrierForTests CARRIER = CarrierForTests.start();

	private static final String PHONE = "0912345061";

	private static final String STRANGER = "0912345062";

	private static final LocalDate SHIP_BY = ListingsForTests.today().plusDays(30);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private WebTestClient client;

	private StallId stall;

	private ListingId listing;

	@DynamicPropertySource
	static void useCarrier(DynamicPropertyRegistry registry) {
		CARRIER.register(registry);
	}

	@AfterAll
	static void stopCarrier() {
		CARRIER.close();
	}

	@BeforeAll
	void openStalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		StallsForTests.open(this.client, STRANGER);
	}

	@BeforeEach
	void offerWhatIsNotHarvested() {
		this.listing = unharvested(ListingsForTests.request("Vải thiều sớm", 1));
	}

	private ListingId unharvested(String request) {
		return ListingsForTests.offer(this.client, PHONE, this.stall,
				request.replace("\"lot\":", "\"unharvested\": true, \"was\":"));
	}

	@Test
	void saysUntilWhenItIsSentFromTheListingToTheOrder() {
		promise(40);

		String page = body(this.client.get().uri("/api/v1/listings/{id}", this.listing).exchange());
		assertThat(JsonPath.<Number>read(page, "$.available").intValue()).isEqualTo(40);
		assertThat(JsonPath.<String>read(page, "$.shipBy")).isEqualTo(SHIP_BY.toString());
		ShopperForTests shopper = new ShopperForTests(this.client).withPromise(this.listing, "3", SHIP_BY);
		assertThat(JsonPath.<String>read(shopper.basket(), "$.parcels[0].shipBy")).isEqualTo(SHIP_BY.toString());
		assertThat(JsonPath.<Boolean>read(shopper.basket(), "$.parcels[0].preOrder")).isTrue();
		String order = order(shopper.orderAll("COD"));
		assertThat(JsonPath.<String>read(order, "$.orders[0].shipBy")).isEqualTo(SHIP_BY.toString());
		assertThat(JsonPath.<Boolean>read(order, "$.orders[0].preOrder")).isTrue();
		assertThat(LocalDate.parse(JsonPath.read(order, "$.orders[0].expectedFrom"))).isAfter(SHIP_BY);
		String promises = promises();
		ApiSamples.assertSameShape("stall-pre-orders", promises);
		assertThat(JsonPath.<Number>read(promises, mine("promised")).intValue()).isEqualTo(3);
	}

	@Test
	void sellsNoMoreThanTheCapToManyBuyersAtOnce() {
		promise(5);
		List<ShopperForTests> buyers = IntStream.range(0, 20)
			.mapToObj((i) -> new ShopperForTests(this.client).withPromise(this.listing, "1", SHIP_BY))
			.toList();
		long total = buyers.getFirst().total("COD");
		CountDownLatch start = new CountDownLatch(buyers.size());
		List<Integer> answers = Flux.fromIterable(buyers)
			.flatMap((buyer) -> Mono.fromCallable(() -> orderTogether(buyer, total, start))
				.subscribeOn(Schedulers.boundedElastic()), buyers.size())
			.collectList()
			.block(PATIENCE);
		assertThat(answers).filteredOn((status) -> status == 201).hasSize(5);
		assertThat(answers).filteredOn((status) -> status == 422).hasSize(15);
		assertThat(JsonPath.<Number>read(promises(), mine("promised")).intValue()).isEqualTo(5);
	}

	@Test
	void sendsWhatWasPromisedOnceTheHarvestIsIn() {
		String lot = promise(40);
		String code = new ShopperForTests(this.client).withPromise(this.listing, "4", SHIP_BY).orderAll("COD");

		harvest(lot, "3").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("quantity")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Ít hơn 4 đã nhận đặt trước");
		assertThat(JsonPath.<Object>read(order(code), "$.orders[0].parcel")).isNull();
		harvest(lot, "10").expectStatus().isOk();

		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(JsonPath.<Object>read(order(code), "$.orders[0].parcel")).isNotNull());
		String page = body(this.client.get().uri("/api/v1/listings/{id}", this.listing).exchange());
		assertThat(JsonPath.<Number>read(page, "$.available").intValue()).as("the rest, in hand").isEqualTo(6);
		assertThat(JsonPath.<Object>read(page, "$.shipBy")).isNull();
		harvest(lot, "10").expectStatus().isNotFound();
	}

	@Test
	void holdsNoCardUntilAHarvestThatIsWeighedWhenPacked() {
		ListingId pomelos = unharvested(ListingsForTests.weighedRequest("Bưởi Năm Roi", 1));
		promise(pomelos, "{\"shipBy\": \"" + SHIP_BY + "\", \"cap\": 40}").expectStatus().isCreated();
		ShopperForTests shopper = new ShopperForTests(this.client).withPromise(pomelos, "2", SHIP_BY);
		long total = shopper.total("COD");
		shopper.order("CARD", total, UUID.randomUUID().toString())
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("paymentMethod")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Bưởi Năm Roi được cân khi đóng gói, mà tiền trên thẻ chỉ giữ được 6 ngày."
					+ " Xin chọn trả tiền khi nhận hàng.");
		shopper.orderAll("COD");
	}

	@Test
	void keepsGoodsInHandAndPromisedOnesApart() {
		ListingId both = ListingsForTests.lychees(this.client, PHONE, this.stall, 2);
		promise(both, "{\"shipBy\": \"" + SHIP_BY + "\", \"cap\": 40}").expectStatus().isCreated();
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(JsonPath
				.<Number>read(body(this.client.get().uri("/api/v1/listings/{id}", both).exchange()), "$.available")
				.intValue()).isEqualTo(2));
		ShopperForTests inHand = new ShopperForTests(this.client).with(both, "3");
		inHand.order("COD", inHand.total("COD"), UUID.randomUUID().toString())
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("Vải thiều Lục Ngạn chỉ còn 2. Xin giảm số lượng.");
		new ShopperForTests(this.client).withPromise(both, "3", SHIP_BY).orderAll("COD");
		new ShopperForTests(this.client).with(both, "2").orderAll("COD");
	}

	@Test
	void namesWhatIsWrongWithAPromise() {
		assertWrong("shipBy", "{\"shipBy\": \"" + ListingsForTests.today().minusDays(1) + "\", \"cap\": 40}");
		assertWrong("shipBy",
				"{\"shipBy\": \"" + ListingsForTests.today().plusYears(1).plusDays(1) + "\", \"cap\": 40}");
		assertWrong("cap", "{\"shipBy\": \"" + SHIP_BY + "\", \"cap\": 0}");
		new ShopperForTests(this.client).put(this.listing, "1", SHIP_BY)
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("promisedFor");
	}

	@Test
	void nobodyElsePromisesOrHarvests() {
		String lot = promise(40);
		this.client.mutateWith(TestActors.household(STRANGER))
			.get()
			.uri("/api/v1/stalls/{stall}/pre-orders", this.stall)
			.exchange()
			.expectStatus()
			.isNotFound();
		send(STRANGER, "/lots/" + lot + "/harvest",
				"{\"harvestedOn\": \"%s\", \"quantity\": 50}".formatted(ListingsForTests.today()))
			.expectStatus()
			.isNotFound();
		assertThat(JsonPath.<Number>read(promises(), mine("cap")).intValue()).isEqualTo(40);
	}

	private static int orderTogether(ShopperForTests buyer, long total, CountDownLatch start)
			throws InterruptedException {
		start.countDown();
		start.await();
		return buyer.order("COD", total, UUID.randomUUID().toString()).returnResult(byte[].class).getStatus().value();
	}

	private void assertWrong(String field, String request) {
		promise(this.listing, request).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@CanIgnoreReturnValue
	private String promise(int cap) {
		return JsonPath
			.read(body(promise(this.listing, "{\"shipBy\": \"" + SHIP_BY + "\", \"cap\": " + cap + "}").expectStatus()
				.isCreated()), "$.id");
	}

	private ResponseSpec promise(ListingId of, String request) {
		return this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{listing}/pre-orders", this.stall, of)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private ResponseSpec harvest(String lot, String quantity) {
		return send(PHONE, "/lots/" + lot + "/harvest",
				"{\"harvestedOn\": \"%s\", \"quantity\": %s}".formatted(ListingsForTests.today(), quantity));
	}

	private ResponseSpec send(String phone, String path, String request) {
		return this.client.mutateWith(TestActors.household(phone))
			.put()
			.uri("/api/v1/stalls/" + this.stall + path)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private String promises() {
		return body(this.client.mutateWith(TestActors.household(PHONE))
			.get()
			.uri("/api/v1/stalls/{stall}/pre-orders", this.stall)
			.exchange()
			.expectStatus()
			.isOk());
	}

	/**
	 * A field of this test's own promise: the stall has those of the other tests, too.
	 */
	private String mine(String field) {
		String items = promises();
		int index = JsonPath.<List<String>>read(items, "$.items[*].listingId").indexOf(this.listing.toString());
		return "$.items[" + index + "]." + field;
	}

	private String order(String code) {
		return body(this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4={four}", code, ShopperForTests.LAST_FOUR)
			.exchange()
			.expectStatus()
			.isOk());
	}

	private static String body(ResponseSpec answer) {
		return new String(answer.expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
	}

}
