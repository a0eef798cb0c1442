package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Commune;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** What search calls deliverable is what a quote does not refuse, whoever answers. */
@ApiTest
class DeliverableIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355023";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** The stall is in Bắc Ninh: its province, region, the next region, the far one. */
	private static final List<String> PROVINCES = List.of("24", "01", "48", "91");

	private static final Map<String, ListingId> LISTINGS = new LinkedHashMap<>();

	private static StallId stall;

	@Autowired
	private WebTestClient client;

	@Autowired
	private Addresses addresses;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			ListingsForTests.category(this.client, "mau-an", """
					{"name": "Món ăn liền", "nameEn": "Ready to eat", "picture": "mau-an", "position": 2}""");
			limit("mau-an", "{\"days\": 2}");
			stall = StallsForTests.open(this.client, PHONE);
			offer("fresh", "FRESH", "vai-nhan", 1000);
			offer("hasty", "FRESH", "mau-an", 1000);
			offer("chilled", "CHILLED", "vai-nhan", 1000);
			offer("dry", "DRY", "mau-an", 1000);
			offer("live", "LIVE", "vai-nhan", 1000);
			offer("heavy", "DRY", "vai-nhan", 31_000);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				JsonNode all = search("");
				assertThat(all.path("total").asInt()).isEqualTo(LISTINGS.size());
				assertThat(all.path("degraded").asBoolean()).isFalse();
			});
		}
	}

	@Test
	void findsForEachCommuneJustWhatAQuoteDoesNotRefuse() {
		Map<String, Set<String>> found = new LinkedHashMap<>();
		for (Commune commune : communes()) {
			Set<String> deliverable = names(search("commune=" + commune.code()));
			assertThat(deliverable).as(commune.fullName()).isEqualTo(quoted(commune));
			found.put(commune.province().code() + (commune.isIsland() ? " island" : ""), deliverable);
		}
		assertThat(found).containsEntry("24", Set.of("fresh", "hasty", "chilled", "dry"))
			.containsEntry("01", Set.of("fresh", "chilled", "dry"))
			.containsEntry("48", Set.of("fresh", "dry"))
			.containsEntry("91", Set.of("dry"))
			.containsEntry("91 island", Set.of("dry"));
	}

	@Test
	void countsWhatWouldBeDeliverableBeforeItIsAskedFor() {
		JsonNode all = search("commune=00070&deliverable=false");
		assertThat(all.path("total").asInt()).isEqualTo(6);
		assertThat(all.at("/facets/deliverable").asInt()).isEqualTo(3);
		assertThat(search("commune=00070").at("/facets/deliverable").asInt()).isEqualTo(3);
		assertThat(search("commune=00070&category=mau-an").at("/facets/deliverable").asInt()).isEqualTo(1);
		assertThat(search("").at("/facets/deliverable").isNull()).isTrue();
	}

	@Test
	void goesByALimitSoonAfterItChanged() {
		limit("mau-an", "{\"days\": 6}");
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(names(search("commune=30292"))).containsExactly("dry", "hasty"));
		limit("mau-an", "{\"days\": 2}");
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(names(search("commune=30292"))).containsExactly("dry"));
	}

	@Test
	void answersTheSameFromPostgresWhileTheEngineIsAway() {
		ENGINE.stop();
		try {
			Awaitility.await().atMost(PATIENCE).until(() -> search("").path("degraded").asBoolean());
			findsForEachCommuneJustWhatAQuoteDoesNotRefuse();
			countsWhatWouldBeDeliverableBeforeItIsAskedFor();
		}
		finally {
			ENGINE.start();
		}
		Awaitility.await().atMost(PATIENCE).until(() -> !search("").path("degraded").asBoolean());
	}

	@Test
	void refusesACommuneALimitAndACategoryThatAreNot() {
		this.client.get()
			.uri("/api/v1/listings?commune=99999")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("commune");
		put("mau-an", "{\"days\": 0}").expectStatus().isBadRequest();
		put("nowhere", "{\"days\": 3}").expectStatus().isNotFound();
	}

	/** A few of each province, its islands among them. */
	private List<Commune> communes() {
		List<Commune> some = new ArrayList<>();
		for (String province : PROVINCES) {
			List<Commune> all = this.addresses.communes(province);
			some.add(all.getFirst());
			some.add(all.getLast());
			all.stream().filter(Commune::isIsland).forEach(some::add);
		}
		assertThat(some).extracting(Commune::province).extracting(Province::code).contains("91");
		return some;
	}

	private Set<String> quoted(Commune commune) {
		return LISTINGS.keySet()
			.stream()
			.filter((name) -> quotes(LISTINGS.get(name), commune))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean quotes(ListingId listing, Commune commune) {
		String basket = this.client.post()
			.uri("/api/v1/baskets")
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody()
			.path("id")
			.asString();
		int taken = this.client.put()
			.uri("/api/v1/baskets/{basket}/lines/{listing}", basket, listing)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"quantity\": 1}")
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
		return taken == 200 && isQuoted(basket, commune);
	}

	private boolean isQuoted(String basket, Commune commune) {
		int status = this.client.post()
			.uri("/api/v1/baskets/{basket}/quote", basket)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("""
					{"provinceCode": "%s", "communeCode": "%s", "delivery": "DOOR", "paymentMethod": "COD"}"""
				.formatted(commune.province().code(), commune.code()))
			.exchange()
			.expectBody()
			.returnResult()
			.getStatus()
			.value();
		assertThat(status).isIn(200, 422);
		return status == 200;
	}

	private void offer(String name, String goodsClass, String category, int grams) {
		String request = ListingsForTests.request(name, 10)
			.replace("\"FRESH\"", "\"" + goodsClass + "\"")
			.replace("\"vai-nhan\"", "\"" + category + "\"")
			.replace("\"code\": \"kg\", \"label\": \"kg\", \"labelEn\": \"kg\", \"netWeightGrams\": 1000",
					"\"code\": \"tui\", \"label\": \"túi\", \"labelEn\": \"bag\", \"netWeightGrams\": " + grams)
			.replace("\"step\": 0.5", "\"step\": 1");
		LISTINGS.put(name, ListingsForTests.offer(this.client, PHONE, stall, request));
	}

	private void limit(String category, String limit) {
		put(category, limit).expectStatus().isNoContent();
	}

	private WebTestClient.ResponseSpec put(String category, String limit) {
		return this.client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/categories/{category}/transit-limit", category)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(limit)
			.exchange();
	}

	private JsonNode search(String query) {
		return this.client.get()
			.uri("/api/v1/listings?" + query)
			.header("Cache-Control", "no-cache")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody();
	}

	private static Set<String> names(JsonNode page) {
		return page.path("items")
			.valueStream()
			.map((item) -> item.path("name").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
