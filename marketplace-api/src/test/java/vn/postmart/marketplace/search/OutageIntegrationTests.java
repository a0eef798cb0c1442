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
import vn.postmart.marketplace.support.TestWire;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's process ends while people search and sell, and comes back empty; or it
 * takes questions and answers none. It is watched as often as it is by default.
 */
@ApiTest
class OutageIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	@RegisterExtension
	private static final TestWire WIRE = new TestWire(ENGINE::url);

	private static final String PHONE = "0912355026";

	/** What is promised once the engine is there again. */
	private static final Duration BACK_TO_NORMAL = Duration.ofSeconds(30);

	/** Promised two minutes after, of which being back to normal took some. */
	private static final Duration NO_DRIFT = Duration.ofMinutes(2).minus(BACK_TO_NORMAL);

	/** For what depends on PostgreSQL alone, and for the first index. */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final List<String> QUERIES = List.of("", "q=vai", "q=vải thiều", "q=dua", "q=dứa",
			"q=luc ngan&sort=price", "sort=price-per-kg&size=3", "sort=newest&category=vai-nhan", "province=24",
			"province=01", "certificate=OCOP", "pricePerKg=20000-50000", "inSeason=true", "commune=00070",
			"commune=30292", "commune=30292&deliverable=false", "q=vai&commune=30292");

	private static StallId stall;

	@Autowired
	private WebTestClient client;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		registry.add("postmart.search.elasticsearch.url", WIRE::url);
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			var _ = offer("Vải u hồng", 38_000, "FRESH");
			var _ = offer("Dứa Queen Đồng Giao", 15_000, "FRESH");
			var _ = offer("Dừa xiêm xanh", 22_000, "FRESH");
			var _ = offer("Vải sấy khô", 210_000, "DRY");
		}
	}

	@Test
	void livesThroughTheEndOfTheEngine() {
		livesThrough(ENGINE::stop, ENGINE::start, "Xoài cát Hòa Lộc", "q=xoai");
	}

	@Test
	void livesThroughAnEngineThatDoesNotAnswer() {
		livesThrough(WIRE::fallSilent, WIRE::mend, "Ổi lê Đài Loan", "q=oi le");
	}

	/**
	 * It answers the same and says so, takes in what changes, and comes back to normal by
	 * itself, without drift.
	 */
	private void livesThrough(Runnable outage, Runnable recovery, String newcomer, String search) {
		ListingId lychees = offer("Vải thiều Lục Ngạn", 45_000, "FRESH");
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertNormal("q=luc ngan", "Vải thiều Lục Ngạn"));
		Map<String, Answer> before = answers(false);
		outage.run();
		try {
			assertThat(answers(true)).isEqualTo(before);
			assertThat(get("/api/v1/listings/" + lychees).path("name").asString()).isEqualTo("Vải thiều Lục Ngạn");
			assertThat(get("/api/v1/suggestions?q=vai").path("items").size()).isPositive();
			var _ = offer(newcomer, 60_000, "FRESH");
			ListingsForTests.withdraw(this.client, PHONE, stall, lychees);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				assertThat(names(search)).containsExactly(newcomer);
				assertThat(names("q=luc ngan")).doesNotContain("Vải thiều Lục Ngạn");
			});
		}
		finally {
			recovery.run();
		}
		Awaitility.await().atMost(BACK_TO_NORMAL).untilAsserted(() -> {
			assertNormal(search, newcomer);
			assertThat(names("q=luc ngan")).doesNotContain("Vải thiều Lục Ngạn");
		});
		Awaitility.await().atMost(NO_DRIFT).untilAsserted(() -> assertThat(drift()).isZero());
	}

	private static boolean says(JsonNode page, boolean degraded) {
		return page.path("degraded").asBoolean() == degraded;
	}

	private void assertNormal(String query, String found) {
		JsonNode page = get("/api/v1/listings?" + query);
		assertThat(says(page, false)).as("in full").isTrue();
		assertThat(names(page)).contains(found);
	}

	private Map<String, Answer> answers(boolean degraded) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		for (String query : QUERIES) {
			JsonNode page = Awaitility.await(query)
				.atMost(PATIENCE)
				.until(() -> get("/api/v1/listings?" + query), (answer) -> says(answer, degraded));
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
		Awaitility.await().atMost(PATIENCE).until(() -> !latestCheck().path("finishedAt").isNull());
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
		return ListingsForTests.offer(this.client, PHONE, stall, request);
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
