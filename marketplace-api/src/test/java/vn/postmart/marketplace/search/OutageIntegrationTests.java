package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine's process ends while people search and sell, and comes back empty. */
@ApiTest
class OutageIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355026";

	/** 30 s and 120 s are promised on a machine that does nothing else. */
	private static final Duration RECOVERY = Duration.ofMinutes(2);

	private static final List<String> QUERIES = List.of("", "q=vai", "q=vải thiều", "q=dua", "q=dứa",
			"q=luc ngan&sort=price", "sort=price-per-kg&size=3", "sort=newest&category=vai-nhan", "province=24",
			"province=01", "certificate=OCOP", "pricePerKg=20000-50000", "inSeason=true", "commune=00070",
			"commune=30292", "commune=30292&deliverable=false", "q=vai&commune=30292");

	private static StallId stall;

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
			lychees = offer("Vải thiều Lục Ngạn", 45_000, "FRESH");
			var _ = offer("Vải u hồng", 38_000, "FRESH");
			var _ = offer("Dứa Queen Đồng Giao", 15_000, "FRESH");
			var _ = offer("Dừa xiêm xanh", 22_000, "FRESH");
			var _ = offer("Vải sấy khô", 210_000, "DRY");
			Awaitility.await().atMost(RECOVERY).untilAsserted(() -> {
				assertThat(get("/api/v1/listings").path("total").asInt()).isEqualTo(5);
				assertThat(get("/api/v1/listings").path("degraded").asBoolean()).isFalse();
			});
		}
	}

	@Test
	void answersTheSameSaysSoAndComesBackByItselfWithoutDrift() {
		Map<String, Answer> before = answers(false);
		ENGINE.stop();
		try {
			Awaitility.await().atMost(RECOVERY).until(() -> get("/api/v1/listings").path("degraded").asBoolean());
			assertThat(answers(true)).isEqualTo(before);
			assertThat(get("/api/v1/listings/" + lychees).path("name").asString()).isEqualTo("Vải thiều Lục Ngạn");
			assertThat(get("/api/v1/suggestions?q=vai").path("items").size()).isPositive();
			ListingId late = offer("Xoài cát Hòa Lộc", 60_000, "FRESH");
			withdraw(lychees);
			Awaitility.await().atMost(RECOVERY).untilAsserted(() -> {
				assertThat(names("q=xoai")).containsExactly("Xoài cát Hòa Lộc");
				assertThat(names("q=luc ngan")).doesNotContain("Vải thiều Lục Ngạn");
			});
			assertThat(get("/api/v1/listings/" + late).path("active").asBoolean()).isTrue();
		}
		finally {
			ENGINE.start();
		}
		Awaitility.await().atMost(RECOVERY).until(() -> !get("/api/v1/listings").path("degraded").asBoolean());
		assertThat(names("q=xoai")).containsExactly("Xoài cát Hòa Lộc");
		assertThat(names("q=luc ngan")).doesNotContain("Vải thiều Lục Ngạn");
		Awaitility.await().atMost(RECOVERY).untilAsserted(() -> assertThat(drift()).isZero());
	}

	private Map<String, Answer> answers(boolean degraded) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String query : QUERIES) {
			JsonNode page = get("/api/v1/listings?" + query);
			assertThat(page.path("degraded").asBoolean()).as(query).isEqualTo(degraded);
			answers.put(query, new Answer(page.path("total").asInt(), names(page), page.path("facets")));
		}
		return answers;
	}

	/** What a thorough check finds wrong, once it is through. */
	private int drift() {
		this.client.mutateWith(TestActors.operator("operator"))
			.post()
			.uri("/api/v1/search/checks")
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
		Awaitility.await().atMost(RECOVERY).until(() -> !latestCheck().path("finishedAt").isNull());
		JsonNode check = latestCheck();
		assertThat(check.path("documents").asInt()).isPositive();
		return check.path("missing").asInt() + check.path("stale").asInt() + check.path("ghosts").asInt();
	}

	private JsonNode latestCheck() {
		return read(this.client.mutateWith(TestActors.operator("operator")), "/api/v1/search/checks").at("/items/0");
	}

	private ListingId offer(String name, int price, String goodsClass) {
		String request = ListingsForTests.request(name, 10)
			.replace("45000", String.valueOf(price))
			.replace("FRESH", goodsClass);
		return ListingsForTests.create(this.client, PHONE, stall, request)
			.expectStatus()
			.isCreated()
			.expectBody(ListingsForTests.Created.class)
			.returnResult()
			.getResponseBody()
			.id();
	}

	private void withdraw(ListingId listing) {
		this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{listing}/withdrawal", stall, listing)
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

	private List<String> names(String query) {
		return names(get("/api/v1/listings?" + query));
	}

	private static List<String> names(JsonNode page) {
		return page.path("items").valueStream().map((item) -> item.path("name").asString()).toList();
	}

	private JsonNode get(String path) {
		return read(this.client, path);
	}

	private static JsonNode read(WebTestClient asker, String path) {
		return asker.get()
			.uri(path)
			.accept(MediaType.APPLICATION_JSON)
			.header("Cache-Control", "no-cache")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
	}

	/** What an answer says of the hits, whoever gives it. */
	private record Answer(int total, List<String> names, JsonNode facets) {
	}

}
