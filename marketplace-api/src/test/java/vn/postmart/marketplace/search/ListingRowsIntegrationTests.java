package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows from the real engine, and the same ones from PostgreSQL when it is stopped. */
@ApiTest
class ListingRowsIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355021";

	private static final String OTHER_PHONE = "0912355022";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static StallId stall;

	private static StallId other;

	private static ListingId lychees;

	@Autowired
	private WebTestClient client;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			other = StallsForTests.open(this.client, OTHER_PHONE);
			lychees = offer(PHONE, stall, "Vải thiều Lục Ngạn", thisMonth(), 10);
			var _ = offer(PHONE, stall, "Vải u hồng của cùng nhà", thisMonth(), 10);
			var _ = offer(PHONE, stall, "Nhãn lồng Hưng Yên", thisMonth(), 10);
			var _ = offer(OTHER_PHONE, other, "Chôm chôm Long Khánh", otherMonth(), 10);
			var _ = offer(OTHER_PHONE, other, "Vải thiều Thanh Hà", otherMonth(), 10);
			var _ = offer(OTHER_PHONE, other, "Vải chín sớm đã hết", thisMonth(), 0);
			var _ = offer(OTHER_PHONE, other, "Vải thiều nhà Mai", thisMonth(), 10);
			var _ = offer(OTHER_PHONE, other, "Nhãn quanh năm", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", 10);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				assertThat(search().path("total").asInt()).isEqualTo(8);
				assertThat(search().path("degraded").asBoolean()).isFalse();
				assertThat(names(related(lychees))).hasSize(5);
			});
		}
	}

	@Test
	void showsTheSameFoodOfOtherStallsFirstAndThenItsCategoryInSeason() {
		assertThat(names(related(lychees))).containsExactly("Vải thiều nhà Mai", "Vải thiều Thanh Hà",
				"Vải u hồng của cùng nhà", "Nhãn lồng Hưng Yên", "Nhãn quanh năm");
	}

	@Test
	void showsWhatRipensInTheProvinceOrItsRegionAndElseInTheCountry() {
		List<String> ripe = List.of("Vải thiều nhà Mai", "Nhãn lồng Hưng Yên", "Vải u hồng của cùng nhà",
				"Vải thiều Lục Ngạn");
		Map.of("24", "REGION", "01", "REGION", "79", "COUNTRY").forEach((province, scope) -> {
			JsonNode found = get("/api/v1/in-season?province=" + province);
			assertThat(found.path("scope").asString()).as(province).isEqualTo(scope);
			assertThat(names(found)).as(province).containsExactlyElementsOf(ripe);
		});
		assertThat(names(get("/api/v1/in-season"))).containsExactlyElementsOf(ripe);
	}

	@Test
	void leavesOutWhatSellsOutAndLetsItComeBack() {
		ListingId late = offer(OTHER_PHONE, other, "Vải thiều muộn", thisMonth(), 10);
		Awaitility.await().atMost(PATIENCE).until(() -> names(related(lychees)).contains("Vải thiều muộn"));
		ListingsForTests.withdraw(this.client, OTHER_PHONE, other, late);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(names(related(lychees))).doesNotContain("Vải thiều muộn"));
		assertThat(names(related(late))).startsWith("Vải thiều Lục Ngạn");
	}

	@Test
	void answersTheSameFromPostgresWhileTheEngineIsAway() {
		ENGINE.stop();
		try {
			Awaitility.await().atMost(PATIENCE).until(() -> search().path("degraded").asBoolean());
			showsTheSameFoodOfOtherStallsFirstAndThenItsCategoryInSeason();
			showsWhatRipensInTheProvinceOrItsRegionAndElseInTheCountry();
		}
		finally {
			ENGINE.start();
		}
		Awaitility.await().atMost(PATIENCE).until(() -> !search().path("degraded").asBoolean());
	}

	@Test
	void hasTheShapeThatTheStorefrontReads() {
		ApiSamples.assertSameShape("related", related(lychees).toString());
		ApiSamples.assertSameShape("in-season", get("/api/v1/in-season").toString());
	}

	@Test
	void refusesAListingAndAProvinceThatAreNot() {
		this.client.get()
			.uri("/api/v1/listings/{id}/related", UUID.randomUUID())
			.exchange()
			.expectStatus()
			.isNotFound();
		for (String province : List.of("99", "x", "240")) {
			this.client.get()
				.uri("/api/v1/in-season?province=" + province)
				.exchange()
				.expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.errors[0].field")
				.isEqualTo("province");
		}
	}

	private ListingId offer(String phone, StallId at, String name, String months, int kilograms) {
		String request = ListingsForTests.request(name, Math.max(kilograms, 1))
			.replace("\"seasonMonths\": [6, 7]", "\"seasonMonths\": [" + months + "]")
			.replace("\"minimum\": 1,", "\"minimum\": " + ((kilograms > 0) ? 1 : 2) + ",");
		return ListingsForTests.offer(this.client, phone, at, request);
	}

	private JsonNode related(ListingId id) {
		return get("/api/v1/listings/" + id + "/related");
	}

	private JsonNode search() {
		return get("/api/v1/listings");
	}

	private JsonNode get(String path) {
		return this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
	}

	private static List<String> names(JsonNode row) {
		return row.path("items").valueStream().map((item) -> item.path("name").asString()).toList();
	}

	private static String thisMonth() {
		return String.valueOf(ListingsForTests.today().getMonthValue());
	}

	private static String otherMonth() {
		return String.valueOf(ListingsForTests.today().plusMonths(3).getMonthValue());
	}

}
