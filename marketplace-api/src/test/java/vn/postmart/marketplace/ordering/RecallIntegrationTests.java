package vn.postmart.marketplace.ordering;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.inventory.Stock;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A lot's public page, and what happens when the lot is taken back. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallIntegrationTests {

	private static final String PHONE = "0912345081";

	private static final String STRANGER = "0912345082";

	private static final String REASON = "Dư lượng thuốc vượt mức cho phép, xin đừng ăn";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Stock stock;

	private StallId stall;

	private StallId strange;

	private ListingId listing;

	private String lot;

	private String code;

	@BeforeAll
	void openStalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.strange = StallsForTests.open(this.client, STRANGER);
	}

	@BeforeEach
	void offerTenKilograms() {
		this.listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 10);
		awaitAvailable(10);
		String own = get(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + "/listings/" + this.listing);
		this.lot = JsonPath.read(own, "$.stock[0].id");
		this.code = JsonPath.read(own, "$.stock[0].traceCode");
	}

	@Test
	void anybodyWithTheCodeReadsWhereTheGoodsComeFrom() {
		String trace = anybody("/api/v1/trace/" + this.code);
		ApiSamples.assertSameShape("trace", trace);
		assertThat(JsonPath.<String>read(trace, "$.name")).isEqualTo("Vải thiều Lục Ngạn");
		assertThat(JsonPath.<String>read(trace, "$.code")).isEqualTo(this.code);
		assertThat(JsonPath.<String>read(trace, "$.lotCode")).isEqualTo("LN-1");
		assertThat(JsonPath.<String>read(trace, "$.producer.ownerName")).isEqualTo("Vi Thị Lý");
		assertThat(JsonPath.<String>read(trace, "$.producer.commune.name")).isEqualTo("Xã Lục Ngạn");
		assertThat(JsonPath.<List<String>>read(trace, "$.stages[*].kind")).containsExactly("HARVESTED", "PUT_ON_SALE");
		assertThat(JsonPath.<Object>read(trace, "$.recall")).isNull();
	}

	@Test
	void aCodeThatIsNobodysIsNotFound() {
		for (String wrong : List.of("0000-0000-0000-0000", "abc", "8ca7-02ad-0ce4-zzzz")) {
			this.client.get().uri("/api/v1/trace/" + wrong).exchange().expectStatus().isNotFound();
		}
	}

	@Test
	void aRecalledLotIsNotSoldAndEverybodyWhoBoughtOfItIsFoundAndTold() {
		ShopperForTests late = new ShopperForTests(this.client).with(this.listing, "1");
		long lateTotal = late.total("COD");
		String order = new ShopperForTests(this.client).with(this.listing, "4").orderAll("COD");

		recall(PHONE, UUID.randomUUID().toString()).expectStatus().isOk();

		awaitAvailable(0);
		late.order("COD", lateTotal, "late-" + this.lot)
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/out-of-stock");
		String parcels = get(TestActors.household(PHONE),
				"/api/v1/stalls/" + this.stall + "/lots/" + this.lot + "/parcels");
		ApiSamples.assertSameShape("lot-parcels", parcels);
		assertThat(JsonPath.<List<Object>>read(parcels, "$.items")).hasSize(1);
		assertThat(JsonPath.<Number>read(parcels, "$.items[0].quantity").intValue()).isEqualTo(4);
		assertThat(get(TestActors.operator("vinh"), "/api/v1/lots/" + this.lot + "/parcels")).isEqualTo(parcels);
		String shown = anybody("/api/v1/order-groups/" + order + "?phoneLast4=" + ShopperForTests.LAST_FOUR);
		ApiSamples.assertSameShape("order-group", shown);
		assertThat(JsonPath.<String>read(shown, "$.orders[0].recalls[0].reason")).isEqualTo(REASON);
		assertThat(JsonPath.<String>read(shown, "$.orders[0].recalls[0].traceCode")).isEqualTo(this.code);
		String trace = anybody("/api/v1/trace/" + this.code);
		assertThat(JsonPath.<String>read(trace, "$.recall.kind")).isEqualTo("VOLUNTARY");
		assertThat(JsonPath.<String>read(trace, "$.recall.reason")).isEqualTo(REASON);
	}

	@Test
	void theListingsPageNamesOnlyTheLotsThatCanBeBought() {
		recall(PHONE, UUID.randomUUID().toString()).expectStatus().isOk();
		awaitAvailable(0);
		ListingsForTests.harvest(this.client, PHONE, this.stall, this.listing, "LN-2", 7);
		awaitAvailable(7);

		String page = anybody("/api/v1/listings/" + this.listing);
		assertThat(JsonPath.<List<String>>read(page, "$.lots[*].code")).containsExactly("LN-2");
		String own = get(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + "/listings/" + this.listing);
		assertThat(JsonPath.<List<String>>read(own, "$.lots[*].code")).containsExactly("LN-2");
		assertThat(JsonPath.<List<String>>read(own, "$.stock[?(@.recalled == true)].code")).containsExactly("LN-1");
	}

	@Test
	void theFirstReasonStandsHoweverOftenALotIsRecalled() {
		String key = UUID.randomUUID().toString();
		recall(PHONE, key).expectStatus().isOk();
		recall(PHONE, key).expectStatus().isOk().expectHeader().valueEquals("Idempotency-Replayed", "true");
		this.client.mutateWith(TestActors.operator("vinh"))
			.post()
			.uri("/api/v1/lots/{lot}/recall", this.lot)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"reason\": \"Theo lệnh\"}")
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(JsonPath.<String>read(anybody("/api/v1/trace/" + this.code), "$.recall.reason")).isEqualTo(REASON);
	}

	@Test
	void nobodyElseRecallsALotOrLearnsWhereItWent() {
		recall(STRANGER, UUID.randomUUID().toString()).expectStatus().isNotFound();
		for (StallId any : List.of(this.stall, this.strange)) {
			this.client.mutateWith(TestActors.household(STRANGER))
				.get()
				.uri("/api/v1/stalls/{stall}/lots/{lot}/parcels", any, this.lot)
				.exchange()
				.expectStatus()
				.isNotFound();
		}
		this.client.mutateWith(TestActors.household(PHONE))
			.get()
			.uri("/api/v1/lots/{lot}/parcels", this.lot)
			.exchange()
			.expectStatus()
			.isForbidden();
		assertThat(JsonPath.<Object>read(anybody("/api/v1/trace/" + this.code), "$.recall")).isNull();
	}

	private WebTestClient.ResponseSpec recall(String phone, String key) {
		return this.client.mutateWith(TestActors.household(phone))
			.post()
			.uri("/api/v1/stalls/{stall}/lots/{lot}/recall", this.stall, this.lot)
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"reason\": \"" + REASON + "\"}")
			.exchange();
	}

	private String get(JwtMutator actor, String path) {
		return body(this.client.mutateWith(actor).get().uri(path).exchange());
	}

	private String anybody(String path) {
		return body(this.client.get().uri(path).exchange());
	}

	private static String body(WebTestClient.ResponseSpec answer) {
		return new String(answer.expectStatus().isOk().expectBody().returnResult().getResponseBody(),
				StandardCharsets.UTF_8);
	}

	private void awaitAvailable(long units) {
		StepVerifier
			.create(this.stock.available(List.of(this.listing))
				.next()
				.map((found) -> found.available())
				.defaultIfEmpty(Quantity.of(0))
				.filter((available) -> available.equals(Quantity.of(units)))
				.switchIfEmpty(Mono.error(() -> new AssertionError("never " + units)))
				.retryWhen(Retry.fixedDelay(100, Duration.ofMillis(50))))
			.expectNextCount(1)
			.verifyComplete();
	}

}
