package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** Completes what is typed, from the real engine. */
@ApiTest
class SuggestionIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355013";

	private static final String OTHER_PHONE = "0912355025";

	private static StallId stall;

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
			List.of("Vải thiều Lục Ngạn", "Vải thiều Lục Ngạn", "Dứa Queen Đồng Giao", "Dừa xiêm xanh Bến Tre")
				.forEach((name) -> ListingsForTests.offer(this.client, PHONE, stall,
						ListingsForTests.request(name, 10)));
			openAnotherStall();
			Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
				assertThat(names("dua", "PRODUCT")).hasSize(2);
				assertThat(names("mien", "PRODUCT")).hasSize(1);
			});
		}
	}

	@Test
	void completesAProductOnceHoweverManySellIt() {
		assertThat(names("vai thi", "PRODUCT")).containsExactly("Vải thiều Lục Ngạn");
		assertThat(names("luc n", "PRODUCT")).containsExactly("Vải thiều Lục Ngạn");
		assertThat(names("VẢI T", "PRODUCT")).containsExactly("Vải thiều Lục Ngạn");
	}

	@ParameterizedTest
	@CsvSource({ "vair th, Vải thiều Lục Ngạn", "vai3 thi, Vải thiều Lục Ngạn", "vair thieeu, Vải thiều Lục Ngạn",
			"duwaf x, Dừa xiêm xanh Bến Tre", "khom, Dứa Queen Đồng Giao", "khóm, Dứa Queen Đồng Giao",
			"pineap, Dứa Queen Đồng Giao", "bun tau, Miến dong Bắc Kạn" })
	void completesKeystrokesAndOtherNamesOfAFood(String typed, String product) {
		assertThat(names(typed, "PRODUCT")).containsExactly(product);
	}

	@Test
	void completesKeystrokesOfCategoriesStallsAndPlacesToo() {
		assertThat(names("vair", "CATEGORY")).containsExactly("Vải, nhãn");
		assertThat(names("gia ddi", "STALL")).containsExactly("Gia đình Quang Thịnh");
		assertThat(names("bawcs nin", "PLACE")).contains("Bắc Ninh");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gia đình Quang Thịnh", "gia dinh quang thinhh", "quang thinnh", "gia dihn quang thinh" })
	void findsWhatAStallSellsThoughItsNameWasMistyped(String typed) {
		assertThat(found(typed)).containsExactly("Miến dong Bắc Kạn");
	}

	@Test
	void findsNoOtherFoodForAStallsName() {
		assertThat(found("xoài quang thịnh")).isEmpty();
		assertThat(found("gia dinh quan thanh hoa")).isEmpty();
	}

	@Test
	void putsTheAccentsThatWereTypedFirst() {
		assertThat(names("dừa", "PRODUCT")).containsExactly("Dừa xiêm xanh Bến Tre", "Dứa Queen Đồng Giao");
		assertThat(names("dứa", "PRODUCT")).containsExactly("Dứa Queen Đồng Giao", "Dừa xiêm xanh Bến Tre");
	}

	@Test
	void offersCategoriesStallsAndPlacesWithWhatToOpen() {
		assertThat(names("lych", "PRODUCT")).containsExactly("Vải thiều Lục Ngạn");
		JsonNode category = items("lych").valueStream()
			.filter((item) -> item.path("kind").asString().equals("CATEGORY"))
			.findFirst()
			.orElseThrow();
		assertThat(category.path("category").asString()).isEqualTo("vai-nhan");
		assertThat(names("vai", "CATEGORY")).containsExactly("Vải, nhãn");
		JsonNode province = items("bac ninh").valueStream()
			.filter((item) -> item.path("kind").asString().equals("PLACE"))
			.findFirst()
			.orElseThrow();
		assertThat(province.path("name").asString()).isEqualTo("Bắc Ninh");
		assertThat(province.path("province").asString()).isEqualTo("24");
		String stallName = this.client.get()
			.uri("/api/v1/stalls/{stall}", stall)
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody()
			.path("name")
			.asString();
		JsonNode stallFound = items(stallName).valueStream()
			.filter((item) -> item.path("kind").asString().equals("STALL"))
			.findFirst()
			.orElseThrow();
		assertThat(stallFound.path("stall").asString()).isEqualTo(stall.toString());
	}

	@Test
	void takesEveryTextForText() {
		for (String text : List.of("", " ", "*", "\"", "\u202E", "a".repeat(200), "{\"query\":", "😀")) {
			assertThat(items(text).isArray()).as(text).isTrue();
		}
		this.client.get()
			.uri("/api/v1/suggestions?q=" + "a".repeat(201))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("q");
	}

	private void openAnotherStall() {
		StallId another = StallsForTests.opened(this.client.mutateWith(TestActors.household(OTHER_PHONE))
			.post()
			.uri("/api/v1/stalls")
			.header("Idempotency-Key", "another-stall")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(StallsForTests.request(OTHER_PHONE, "").replace("Vườn vải bà Lý", "Gia đình Quang Thịnh"))
			.exchange());
		ListingsForTests
			.create(this.client, OTHER_PHONE, another,
					ListingsForTests.request("Miến dong Bắc Kạn", 10).replace("Luc Ngan lychee", "Glass noodles"))
			.expectStatus()
			.isCreated();
	}

	private List<String> found(String typed) {
		return this.client.get()
			.uri((uri) -> uri.path("/api/v1/listings").queryParam("q", "{typed}").build(typed))
			.exchange()
			.expectBody(JsonNode.class)
			.returnResult()
			.getResponseBody()
			.path("items")
			.valueStream()
			.map((item) -> item.path("name").asString())
			.toList();
	}

	private List<String> names(String typed, String kind) {
		return items(typed).valueStream()
			.filter((item) -> item.path("kind").asString().equals(kind))
			.map((item) -> item.path("name").asString())
			.toList();
	}

	private JsonNode items(String typed) {
		byte[] answer = this.client.get()
			.uri((uri) -> uri.path("/api/v1/suggestions").queryParam("q", "{typed}").build(typed))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonMapper.shared().readTree(answer).path("items");
	}

}
