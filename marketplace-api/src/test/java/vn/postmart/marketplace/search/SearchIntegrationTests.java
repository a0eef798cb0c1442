package vn.postmart.marketplace.search;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.review.StandingsChanged;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** The real engine, and PostgreSQL in its place when it is stopped. */
@ApiTest
class SearchIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355001";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static StallId stall;

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@Autowired
	private Outbox outbox;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			List.of("Vải thiều Lục Ngạn", "Dứa Queen Đồng Giao", "Dừa xiêm xanh Bến Tre", "Xoài cát Hòa Lộc")
				.forEach(this::list);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				assertThat(total("")).isEqualTo(4);
				search("").jsonPath("$.degraded").isEqualTo(false);
			});
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "vải thiều", "vai thieu", "VẢI  THIỀU", "vai luc ngan", "vải, bắc ninh", "Luc Ngan lychee" })
	void findsProduceHoweverItsAccentsAreTyped(String query) {
		search(query).jsonPath("$.items[0].name")
			.isEqualTo("Vải thiều Lục Ngạn")
			.jsonPath("$.degraded")
			.isEqualTo(false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xoài hoà lộc", "xoai hoa loc", "xoài hòa lộc", "xoài hòa lộc" })
	void findsBothPlacesOfTheToneAndBothUnicodeForms(String query) {
		search(query).jsonPath("$.items[0].name").isEqualTo("Xoài cát Hòa Lộc").jsonPath("$.total").isEqualTo(1);
	}

	@Test
	void findsTheFoodThatWasTypedAndNotItsNamesakes() {
		search("dứa").jsonPath("$.items[0].name").isEqualTo("Dứa Queen Đồng Giao").jsonPath("$.total").isEqualTo(1);
		search("dừa").jsonPath("$.items[0].name").isEqualTo("Dừa xiêm xanh Bến Tre").jsonPath("$.total").isEqualTo(1);
		search("dưa").jsonPath("$.total").isEqualTo(0);
		search("dua").jsonPath("$.total").isEqualTo(2);
	}

	@Test
	void countsFacetsAndFiltersByThem() {
		search("").jsonPath("$.facets.category[0].value")
			.isEqualTo("vai-nhan")
			.jsonPath("$.facets.category[0].count")
			.isEqualTo(4)
			.jsonPath("$.facets.province[0].name")
			.isEqualTo("Bắc Ninh");
		get("/api/v1/listings?province=01").jsonPath("$.total")
			.isEqualTo(0)
			.jsonPath("$.facets.province[0].count")
			.isEqualTo(4);
	}

	@Test
	void takesTheListingsAlongWhenACategoryIsRenamedOrMoved() {
		ListingsForTests.category(this.client, "qua-ngon", """
				{"name": "Gian koala", "nameEn": "Koala hall", "picture": "qua-ngon", "position": 2}""");
		ListingsForTests.category(this.client, "vai-nhan", """
				{"name": "Quầy zebra", "nameEn": "Zebra desk", "parent": "qua-ngon", "picture": "vai-nhan",
				"position": 1}""");
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(total("zebra")).isEqualTo(4);
			assertThat(total("koala")).isEqualTo(4);
			get("/api/v1/listings?category=qua-ngon").jsonPath("$.total")
				.isEqualTo(4)
				.jsonPath("$.facets.category[?(@.value=='vai-nhan')].name")
				.isEqualTo("Quầy zebra");
		});
		ListingsForTests.lycheeCategory(this.client);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(total("zebra")).isZero());
	}

	@Test
	void countsCertificatesPricesAndTheSeasonAndNarrowsByThem() {
		verifyCertificates();
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> read("").at("/facets/certificate/0/count").asInt() == read("").path("total").asInt());
		boolean season = Set.of(6, 7).contains(ListingsForTests.today().getMonthValue());
		search("").jsonPath("$.facets.certificate.length()")
			.isEqualTo(1)
			.jsonPath("$.facets.certificate[0].value")
			.isEqualTo("OCOP")
			.jsonPath("$.facets.certificate[0].count")
			.isEqualTo(4)
			.jsonPath("$.facets.pricePerKg.length()")
			.isEqualTo(1)
			.jsonPath("$.facets.pricePerKg[0].value")
			.isEqualTo("20000-50000")
			.jsonPath("$.facets.pricePerKg[0].count")
			.isEqualTo(4)
			.jsonPath("$.facets.inSeason")
			.isEqualTo(season ? 4 : 0);
		get("/api/v1/listings?certificate=GI").jsonPath("$.total")
			.isEqualTo(0)
			.jsonPath("$.facets.certificate[0].count")
			.isEqualTo(4)
			.jsonPath("$.facets.province.length()")
			.isEqualTo(0);
		get("/api/v1/listings?certificate=OCOP&pricePerKg=20000-50000").jsonPath("$.total").isEqualTo(4);
		get("/api/v1/listings?pricePerKg=200000-").jsonPath("$.total").isEqualTo(0);
		get("/api/v1/listings?inSeason=true").jsonPath("$.total").isEqualTo(season ? 4 : 0);
	}

	@Test
	void pagesThroughEverythingOnce() {
		String next = null;
		List<String> names = new ArrayList<>();
		do {
			String page = new String(
					get("/api/v1/listings?sort=newest&size=3" + ((next != null) ? "&after=" + next : "")).returnResult()
						.getResponseBody(),
					StandardCharsets.UTF_8);
			names.addAll(JsonPath.<List<String>>read(page, "$.items[*].name"));
			next = JsonPath.read(page, "$.next");
		}
		while (next != null);
		assertThat(names).hasSize(4).doesNotHaveDuplicates();
	}

	@Test
	void ordersByWhatBuyersThinkAndByWhatTheyGot() throws SQLException {
		stands("Xoài cát Hòa Lộc", 960, 200, 40_000);
		stands("Vải thiều Lục Ngạn", 5, 1, 90_000);
		stands("Dừa xiêm xanh Bến Tre", 1, 1, 500);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			assertThat(oneByOne("rating")).containsExactly("Xoài cát Hòa Lộc", "Vải thiều Lục Ngạn",
					"Dứa Queen Đồng Giao", "Dừa xiêm xanh Bến Tre");
			assertThat(oneByOne("sold")).containsExactly("Vải thiều Lục Ngạn", "Xoài cát Hòa Lộc",
					"Dừa xiêm xanh Bến Tre", "Dứa Queen Đồng Giao");
		});
		get("/api/v1/listings?sort=rating").jsonPath("$.items[0].rating.averageTenths")
			.isEqualTo(48)
			.jsonPath("$.items[0].rating.count")
			.isEqualTo(200)
			.jsonPath("$.items[0].soldGrams")
			.isEqualTo(40_000)
			.jsonPath("$.items[2].rating")
			.doesNotExist();
	}

	@Test
	void answersFromPostgresWhileTheEngineIsAwayAndCatchesUpAfterwards() throws SQLException {
		ENGINE.stop();
		try {
			search("dua").jsonPath("$.degraded").isEqualTo(true).jsonPath("$.total").isEqualTo(2);
			search("dứa").jsonPath("$.items[0].name").isEqualTo("Dứa Queen Đồng Giao");
			countsCertificatesPricesAndTheSeasonAndNarrowsByThem();
			pagesThroughEverythingOnce();
			ordersByWhatBuyersThinkAndByWhatTheyGot();
			get("/api/v1/listings?sort=price&size=1").jsonPath("$.items.length()")
				.isEqualTo(1)
				.jsonPath("$.next")
				.exists();
			ListingId late = list("Nhãn lồng Hưng Yên");
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(total("nhan long")).isEqualTo(1));
			ListingsForTests.withdraw(this.client, PHONE, stall, late);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(total("nhan long")).isEqualTo(0));
			list("Chôm chôm Long Khánh");
		}
		finally {
			ENGINE.start();
		}
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> search("chom chom").jsonPath("$.degraded").isEqualTo(false).jsonPath("$.total").isEqualTo(1));
		ListingsForTests.withdraw(this.client, PHONE, stall, id("chom chom"));
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(total("chom chom")).isEqualTo(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\" OR 1=1 --", "{\"match_all\":{}}", "' & !vai | (", "(((", "\u202Evai", "😀",
			"a:b AND c:*", "%00" })
	void takesEveryTextForText(String query) {
		search(query).jsonPath("$.items").isArray();
	}

	@Test
	void refusesWhatIsNoQueryAndNamesTheField() {
		refused("/api/v1/listings?size=0", "size");
		refused("/api/v1/listings?size=many", "size");
		refused("/api/v1/listings?q=" + "a".repeat(201), "q");
		refused("/api/v1/listings?after=tampered", "after");
		refused("/api/v1/listings?sort=best", "sort");
		refused("/api/v1/listings?stall=1", "stall");
		refused("/api/v1/listings?certificate=ocop'--", "certificate");
		refused("/api/v1/listings?pricePerKg=50000-20000", "pricePerKg");
		refused("/api/v1/listings?pricePerKg=0-99999999999", "pricePerKg");
	}

	/** Lets a listing stand so with its buyers. */
	private void stands(String name, int stars, int reviews, long grams) throws SQLException {
		ListingId listing = id(name);
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute("insert into review.standing values ('%s', %d, %d, 9, %d) on conflict do nothing"
				.formatted(listing, stars, reviews, grams));
		}
		this.outbox
			.append(OutboxEvent.of(StandingsChanged.TYPE, "listing:" + listing, new StandingsChanged(List.of(listing))))
			.block();
	}

	/** The names of all listings, a page for each. */
	private List<String> oneByOne(String sort) {
		List<String> names = new ArrayList<>();
		String next = "";
		while (next != null) {
			String page = new String(
					get("/api/v1/listings?size=1&sort=" + sort + next).returnResult().getResponseBody(),
					StandardCharsets.UTF_8);
			names.addAll(JsonPath.<List<String>>read(page, "$.items[*].name"));
			String after = JsonPath.read(page, "$.next");
			next = (after != null) ? "&after=" + after : null;
		}
		return names;
	}

	private void verifyCertificates() {
		WebTestClient operator = this.client.mutateWith(TestActors.operator("operator"));
		JsonNode pending = JsonMapper.shared()
			.readTree(operator.get()
				.uri("/api/v1/certificates")
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.returnResult()
				.getResponseBody());
		pending.path("items")
			.forEach((claim) -> operator.post()
				.uri("/api/v1/certificates/{id}/verification", claim.at("/certificate/id").asString())
				.exchange()
				.expectStatus()
				.isNoContent());
	}

	private void refused(String path, String field) {
		this.client.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@CanIgnoreReturnValue
	private ListingId list(String name) {
		return ListingsForTests.offer(this.client, PHONE, stall, ListingsForTests.request(name, 10));
	}

	private ListingId id(String query) {
		return new ListingId(UUID.fromString(read(query).at("/items/0/id").asString()));
	}

	private int total(String query) {
		return read(query).path("total").asInt();
	}

	private JsonNode read(String query) {
		return JsonMapper.shared().readTree(search(query).returnResult().getResponseBody());
	}

	private BodyContentSpec search(String query) {
		return this.client.get()
			.uri((uri) -> uri.path("/api/v1/listings").queryParam("q", "{query}").build(query))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

	private BodyContentSpec get(String path) {
		return this.client.get().uri(path).exchange().expectStatus().isOk().expectBody();
	}

}
