package vn.postmart.marketplace.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's shelves, and what their listings are asked. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoriesIntegrationTests {

	private static final String PHONE = "0912345041";

	private static final String SWEETNESS = """
			{"name": "Độ ngọt", "nameEn": "Brix", "kind": "NUMBER", "unit": "°Bx", "required": false, "position": 2}""";

	private static final String GRADE = """
			{"name": "Loại", "nameEn": "Grade", "kind": "CHOICE", "required": true, "position": 1, "choices": [
			{"code": "loai-1", "name": "Loại 1", "nameEn": "Grade 1"},
			{"code": "loai-2", "name": "Loại 2", "nameEn": "Grade 2"}]}""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	@BeforeAll
	void openStall() {
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	@Test
	void aChangeLeavesWhatItDoesNotName() {
		ListingsForTests.category(this.client, "hat", """
				{"name": "Hạt", "nameEn": "Nuts", "picture": "hat.svg", "position": 7, "goodsRule": {
				"decision": "CONDITION", "note": "Gói kín.", "noteEn": "Sealed."}}""");
		ListingsForTests.category(this.client, "hat-say", """
				{"parent": "hat", "name": "Hạt sấy", "nameEn": "Roasted nuts"}""");
		ListingsForTests.category(this.client, "hat", """
				{"name": "Các loại hạt", "nameEn": "All nuts"}""");
		ListingsForTests.category(this.client, "hat-say", """
				{"name": "Hạt rang", "nameEn": "Roast nuts", "position": 3}""");
		this.client.get()
			.uri("/api/v1/categories")
			.exchange()
			.expectBody()
			.jsonPath("$[?(@.slug == 'hat')].name")
			.isEqualTo("Các loại hạt")
			.jsonPath("$[?(@.slug == 'hat')].picture")
			.isEqualTo("hat.svg")
			.jsonPath("$[?(@.slug == 'hat')].position")
			.isEqualTo(7)
			.jsonPath("$[?(@.slug == 'hat')].goodsRule.decision")
			.isEqualTo("CONDITION")
			.jsonPath("$[?(@.slug == 'hat')].goodsRule.note")
			.isEqualTo("Gói kín.")
			.jsonPath("$[?(@.slug == 'hat')].children[0].name")
			.isEqualTo("Hạt rang");
	}

	@Test
	void aRuleIsLiftedByNameAndACategoryIsMovedToTheTopByName() {
		ListingsForTests.category(this.client, "cha", """
				{"name": "Chả", "nameEn": "Cha", "goodsRule": {"decision": "REFUSE", "note": "a", "noteEn": "b"}}""");
		ListingsForTests.category(this.client, "cha-ca",
				"{\"parent\": \"cha\", \"name\": \"Cá\", \"nameEn\": \"Fish\"}");
		ListingsForTests.category(this.client, "cha", """
				{"name": "Chả", "nameEn": "Cha", "goodsRule": {"decision": "ALLOW"}}""");
		ListingsForTests.category(this.client, "cha-ca", "{\"parent\": \"\", \"name\": \"Cá\", \"nameEn\": \"Fish\"}");
		this.client.get()
			.uri("/api/v1/categories")
			.exchange()
			.expectBody()
			.jsonPath("$[?(@.slug == 'cha' && @.goodsRule != null)]")
			.doesNotExist()
			.jsonPath("$[?(@.slug == 'cha-ca')].children")
			.exists();
	}

	@Test
	void aRefusalOfACategoryBarsWhatStandsInThoseInIt() {
		ListingsForTests.category(this.client, "song", """
				{"name": "Sống", "nameEn": "Live", "goodsRule": {"decision": "REFUSE", "note": "Không gửi.",
				"noteEn": "Not by post."}}""");
		ListingsForTests.category(this.client, "song-cua",
				"{\"parent\": \"song\", \"name\": \"Cua\", \"nameEn\": \"Crab\"}");
		ListingId crab = created(ListingsForTests.request("Cua biển", 5).replace("vai-nhan", "song-cua"));
		assertThat(this.details.detail(crab).block().notPostable())
			.isEqualTo(new NotPostable("Không gửi.", "Not by post."));
	}

	@Test
	void aCategoryGoesOnlyWhenNothingStandsInIt() {
		ListingsForTests.category(this.client, "tam", "{\"name\": \"Tạm\", \"nameEn\": \"Temporary\"}");
		ListingsForTests.category(this.client, "tam-con",
				"{\"parent\": \"tam\", \"name\": \"Con\", \"nameEn\": \"Child\"}");
		asOperator(HttpMethod.DELETE, "/api/v1/categories/tam", null).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("slug");
		asOperator(HttpMethod.DELETE, "/api/v1/categories/tam-con", null).expectStatus().isNoContent();
		asOperator(HttpMethod.DELETE, "/api/v1/categories/tam", null).expectStatus().isNoContent();
		asOperator(HttpMethod.DELETE, "/api/v1/categories/tam", null).expectStatus().isNotFound();
	}

	@Test
	void listingsAnswerWhatTheirCategoryAndTheOneAboveAsk() {
		ListingsForTests.category(this.client, "qua", "{\"name\": \"Quả\", \"nameEn\": \"Fruit\"}");
		ListingsForTests.category(this.client, "qua-vai",
				"{\"parent\": \"qua\", \"name\": \"Vải\", \"nameEn\": \"Lychee\"}");
		asOperator(HttpMethod.PUT, "/api/v1/categories/qua-vai/attributes/do-ngot", SWEETNESS).expectStatus()
			.isNoContent();
		asOperator(HttpMethod.PUT, "/api/v1/categories/qua/attributes/loai", GRADE).expectStatus().isNoContent();
		String request = ListingsForTests.request("Vải thiều", 5).replace("vai-nhan", "qua-vai");
		create(request).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("attributes.loai");
		create(answering(request, "\"loai\": \"Loại 3\", \"do-ngot\": \"ngọt lắm\", \"mau\": \"đỏ\"")).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[*].field")
			.isEqualTo(List.of("attributes.loai", "attributes.do-ngot", "attributes.mau"));
		ListingId id = created(answering(request, "\"loai\": \"Grade 1\", \"do-ngot\": \"18,50\""));
		this.client.get()
			.uri("/api/v1/listings/{id}", id)
			.exchange()
			.expectBody()
			.jsonPath("$.attributes[*].code")
			.isEqualTo(List.of("loai", "do-ngot"))
			.jsonPath("$.attributes[0].value")
			.isEqualTo("loai-1")
			.jsonPath("$.attributes[0].text")
			.isEqualTo("Loại 1")
			.jsonPath("$.attributes[1].text")
			.isEqualTo("18,5")
			.jsonPath("$.attributes[1].textEn")
			.isEqualTo("18.5")
			.jsonPath("$.attributes[1].unit")
			.isEqualTo("°Bx");
		asOperator(HttpMethod.DELETE, "/api/v1/categories/qua/attributes/loai", null).expectStatus().isNoContent();
		assertThat(this.details.detail(id).block().attributes()).extracting(AttributeView::code)
			.containsExactly("do-ngot");
	}

	@Test
	void transitLimitsAreReadAsTheyWereSaid() {
		ListingsForTests.category(this.client, "buoi", "{\"name\": \"Bưởi\", \"nameEn\": \"Pomelo\"}");
		ListingsForTests.category(this.client, "buoi-da-xanh",
				"{\"parent\": \"buoi\", \"name\": \"Da xanh\", \"nameEn\": \"Da Xanh\"}");
		asOperator(HttpMethod.PUT, "/api/v1/categories/buoi/transit-limit", "{\"days\": 6}").expectStatus()
			.isNoContent();
		String said = new String(asOperator(HttpMethod.GET, "/api/v1/transit-limits", null).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.byClass.FRESH")
			.isEqualTo(4)
			.jsonPath("$.byCategory.buoi")
			.isEqualTo(6)
			.jsonPath("$.byCategory.buoi-da-xanh")
			.doesNotExist()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		ApiSamples.assertSameShape("transit-limits", said.replace("\"buoi\"", "\"cam-buoi\""));
		asOperator(HttpMethod.PUT, "/api/v1/categories/buoi/transit-limit", "{}").expectStatus().isNoContent();
		asOperator(HttpMethod.GET, "/api/v1/transit-limits", null).expectBody()
			.jsonPath("$.byCategory.buoi")
			.doesNotExist();
	}

	@Test
	void onlyOperatorsKeepCategoriesAndSoundAttributes() {
		ListingsForTests.category(this.client, "che", "{\"name\": \"Chè\", \"nameEn\": \"Tea\"}");
		this.client.mutateWith(TestActors.household(PHONE))
			.delete()
			.uri("/api/v1/categories/che")
			.exchange()
			.expectStatus()
			.isForbidden();
		asOperator(HttpMethod.PUT, "/api/v1/categories/che/attributes/loai", GRADE.replace("loai-2", "loai-1"))
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("choices");
		asOperator(HttpMethod.PUT, "/api/v1/categories/che/attributes/do-ngot", SWEETNESS.replace("NUMBER", "TEXT"))
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("unit");
		asOperator(HttpMethod.PUT, "/api/v1/categories/khong-co/attributes/loai", GRADE).expectStatus().isNotFound();
	}

	private static String answering(String request, String answers) {
		return request.replace("\"lot\":", "\"attributes\": {" + answers + "}, \"lot\":");
	}

	private ListingId created(String request) {
		return ListingsForTests.offer(this.client, PHONE, this.stall, request);
	}

	private WebTestClient.ResponseSpec create(String request) {
		return ListingsForTests.create(this.client, PHONE, this.stall, request);
	}

	private WebTestClient.ResponseSpec asOperator(HttpMethod method, String path, String request) {
		WebTestClient.RequestBodySpec asked = this.client.mutateWith(TestActors.operator("operator"))
			.method(method)
			.uri(path);
		return ((request != null) ? asked.contentType(MediaType.APPLICATION_JSON).bodyValue(request) : asked)
			.exchange();
	}

}
