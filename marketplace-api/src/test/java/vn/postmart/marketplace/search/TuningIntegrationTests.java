package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators teach search holds at once, on the real engine. */
@ApiTest
class TuningIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355014";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Two seconds are promised; the rest is for a machine that is busy with tests. */
	private static final Duration SOON = Duration.ofSeconds(6);

	private static StallId stall;

	private static ListingId lychees;

	@Autowired
	private WebTestClient client;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
		registry.add("postmart.search.fruitless", () -> "500ms");
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			lychees = ListingsForTests.lychees(this.client, PHONE, stall, 10);
			List.of("Dứa Queen Đồng Giao", "Xoài cát Hòa Lộc")
				.forEach((name) -> ListingsForTests.offer(this.client, PHONE, stall,
						ListingsForTests.request(name, 10)));
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				assertThat(names("dứa")).containsExactly("Dứa Queen Đồng Giao");
				assertThat(names("xoài")).containsExactly("Xoài cát Hòa Lộc");
				assertThat(names("vải")).containsExactly("Vải thiều Lục Ngạn");
			});
		}
	}

	@Test
	void goesByASynonymSoonAfterItWasAddedAndNoMoreAfterItWasRemoved() {
		String synonym = """
				{"typed": "quả mắt nghìn", "meant": "dứa", "bothWays": false, "note": "Cách gọi lạ"}""";
		assertThat(names("quả mắt nghìn")).isEmpty();
		JsonNode preview = answer("/api/v1/search/previews",
				"{\"synonym\": %s, \"queries\": [\"quả mắt nghìn\", \"xoài\"]}".formatted(synonym), 200);
		ApiSamples.assertSameShape("search-previews", preview.toString());
		assertThat(preview.at("/items/0/totalBefore").asInt()).isZero();
		assertThat(preview.at("/items/0/after/0").asString()).isEqualTo("Dứa Queen Đồng Giao");
		assertThat(preview.at("/items/1/before")).isEqualTo(preview.at("/items/1/after"));
		assertThat(names("quả mắt nghìn")).isEmpty();
		long id = answer("/api/v1/search/synonyms", synonym, 201).path("id").asLong();
		Awaitility.await()
			.atMost(SOON)
			.untilAsserted(() -> assertThat(names("quả mắt nghìn")).containsExactly("Dứa Queen Đồng Giao"));
		post("/api/v1/search/synonyms", synonym).expectStatus().isEqualTo(409);
		delete("/api/v1/search/synonyms/" + id).expectStatus().isNoContent();
		Awaitility.await().atMost(SOON).untilAsserted(() -> assertThat(names("quả mắt nghìn")).isEmpty());
		delete("/api/v1/search/synonyms/" + id).expectStatus().isNotFound();
	}

	@Test
	void putsAChosenAnswerFirstEvenWhereItDoesNotMatch() {
		String lift = "{\"query\": \"Xoài\", \"kind\": \"ANSWER\", \"target\": \"%s\"}".formatted(lychees);
		JsonNode preview = answer("/api/v1/search/previews", "{\"lift\": %s, \"queries\": [\"xoai\"]}".formatted(lift),
				200);
		assertThat(preview.at("/items/0/before").size()).isEqualTo(1);
		assertThat(preview.at("/items/0/after/0").asString()).isEqualTo("Vải thiều Lục Ngạn");
		long id = answer("/api/v1/search/lifts", lift, 201).path("id").asLong();
		Awaitility.await()
			.atMost(SOON)
			.untilAsserted(() -> assertThat(names("xoai")).containsExactly("Vải thiều Lục Ngạn", "Xoài cát Hòa Lộc"));
		assertThat(names("dứa")).containsExactly("Dứa Queen Đồng Giao");
		delete("/api/v1/search/lifts/" + id).expectStatus().isNoContent();
		Awaitility.await()
			.atMost(SOON)
			.untilAsserted(() -> assertThat(names("xoai")).containsExactly("Xoài cát Hòa Lộc"));
	}

	@Test
	void liftsAListingOrCategoryOnlyWhereItMatches() {
		JsonNode preview = answer("/api/v1/search/previews",
				"{\"lift\": {\"query\": \"xoài\", \"kind\": \"LISTING\", \"target\": \"%s\"}, \"queries\": [\"xoài\"]}"
					.formatted(lychees),
				200);
		assertThat(preview.at("/items/0/after")).isEqualTo(preview.at("/items/0/before"));
		JsonNode ofCategory = answer("/api/v1/search/previews", """
				{"lift": {"query": "xoài", "kind": "CATEGORY", "target": "vai-nhan"}, "queries": ["xoài"]}""", 200);
		assertThat(ofCategory.at("/items/0/after/0").asString()).isEqualTo("Xoài cát Hòa Lộc");
	}

	@Test
	void keepsToTheSizeThatWasAskedThoughSomethingIsLifted() {
		JsonNode plain = page("/api/v1/listings?q=luc+ngan&size=2");
		String last = page("/api/v1/listings?q=luc+ngan&size=2&after=" + plain.path("next").asString())
			.at("/items/0/id")
			.asString();
		long id = answer("/api/v1/search/lifts",
				"{\"query\": \"luc ngan\", \"kind\": \"LISTING\", \"target\": \"%s\"}".formatted(last), 201)
			.path("id")
			.asLong();
		Awaitility.await()
			.atMost(SOON)
			.until(() -> page("/api/v1/listings?q=luc+ngan").at("/items/0/id").asString().equals(last));
		JsonNode first = page("/api/v1/listings?q=luc+ngan&size=2");
		JsonNode second = page("/api/v1/listings?q=luc+ngan&size=2&after=" + first.path("next").asString());
		assertThat(first.path("items").size()).isEqualTo(2);
		assertThat(first.path("total").asInt()).isEqualTo(3);
		assertThat(second.path("items").size()).isEqualTo(1);
		assertThat(Stream.of(first, second)
			.flatMap((page) -> page.path("items").valueStream())
			.map((item) -> item.path("id").asString())).hasSize(3).doesNotHaveDuplicates();
		delete("/api/v1/search/lifts/" + id).expectStatus().isNoContent();
	}

	@Test
	void countsWhatWasNotFoundButKeepsNobodysNumber() {
		for (int i = 0; i < 3; i++) {
			assertThat(names("Thạch lựu đỏ zz" + " ".repeat(i))).isEmpty();
		}
		assertThat(names("zz 0912 345 678")).isEmpty();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			JsonNode report = get("/api/v1/search/fruitless").path("items");
			assertThat(report.valueStream()
				.filter((item) -> item.path("query").asString().equals("thach luu do zz"))
				.map((item) -> item.path("times").asLong())
				.toList()).containsExactly(3L);
			assertThat(report.toString()).doesNotContain("0912");
		});
	}

	@Test
	void refusesWhatTeachesNothingAndNamesTheField() {
		refused("/api/v1/search/synonyms", "{\"typed\": \"Dứa\", \"meant\": \"dứa\"}", "meant");
		refused("/api/v1/search/synonyms", "{\"typed\": \"!!!\", \"meant\": \"dứa\"}", "typed");
		refused("/api/v1/search/lifts", "{\"query\": \"quà\", \"kind\": \"ANSWER\", \"target\": \"x\"}", "target");
		refused("/api/v1/search/lifts", "{\"query\": \"quà\", \"kind\": \"CATEGORY\", \"target\": \"x\"}", "target");
		refused("/api/v1/search/previews", "{\"queries\": []}", "queries");
		this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/search/synonyms")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"typed\": \"a\", \"meant\": \"b\"}")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	private void refused(String path, String body, String field) {
		post(path, body).expectStatus().isBadRequest().expectBody().jsonPath("$.errors[0].field").isEqualTo(field);
	}

	private List<String> names(String query) {
		byte[] page = this.client.get()
			.uri((uri) -> uri.path("/api/v1/listings").queryParam("q", "{query}").build(query))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonMapper.shared()
			.readTree(page)
			.path("items")
			.valueStream()
			.map((item) -> item.path("name").asString())
			.toList();
	}

	private JsonNode page(String path) {
		return this.client.get()
			.uri(path)
			.header("Cache-Control", "no-cache")
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
	}

	private JsonNode answer(String path, String body, int status) {
		return JsonMapper.shared()
			.readTree(post(path, body).expectStatus().isEqualTo(status).expectBody().returnResult().getResponseBody());
	}

	private JsonNode get(String path) {
		return JsonMapper.shared()
			.readTree(operator().get()
				.uri(path)
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.returnResult()
				.getResponseBody());
	}

	private WebTestClient.ResponseSpec post(String path, String body) {
		return operator().post().uri(path).contentType(MediaType.APPLICATION_JSON).bodyValue(body).exchange();
	}

	private WebTestClient.ResponseSpec delete(String path) {
		return operator().delete().uri(path).exchange();
	}

	private WebTestClient operator() {
		return this.client.mutateWith(TestActors.operator("operator"));
	}

}
