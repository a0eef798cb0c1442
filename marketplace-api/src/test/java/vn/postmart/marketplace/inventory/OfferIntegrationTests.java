package vn.postmart.marketplace.inventory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferIntegrationTests {

	private static final String LY = "0912348001";

	private static final String MAI = "0912348002";

	@Autowired
	private WebTestClient client;

	private StallId ofLy;

	private StallId ofMai;

	@BeforeAll
	void stalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.ofLy = StallsForTests.open(this.client, LY);
		this.ofMai = StallsForTests.open(this.client, MAI);
	}

	@Test
	void theCheaperOfTwoOffersIsShownFirstAndSaysWhy() {
		String product = product("Vải thiều Lục Ngạn");
		ListingId dear = ListingsForTests.lychees(this.client, LY, this.ofLy, 400);
		ListingId cheap = cheaper(30_000);
		offer(LY, this.ofLy, dear, product).expectStatus().isNoContent();
		offer(MAI, this.ofMai, cheap, product).expectStatus().isNoContent();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(JsonPath.<Boolean>read(offers(dear), "$.items[1].sellable")).isTrue());
		String shown = offers(dear);
		assertThat(JsonPath.<String>read(shown, "$.items[0].listingId")).isEqualTo(cheap.toString());
		assertThat(JsonPath.<String>read(shown, "$.reason")).isEqualTo("CHEAPEST");
		ApiSamples.assertSameShape("listing-offers", shown);
		this.client.get()
			.uri("/api/v1/products/{id}", product)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2);
	}

	@Test
	void aListingOfNoProductHasNoOffers() {
		ListingId alone = ListingsForTests.lychees(this.client, LY, this.ofLy, 5);
		assertThat(JsonPath.<Object>read(offers(alone), "$.product")).isNull();
		assertThat(JsonPath.<Integer>read(offers(alone), "$.items.length()")).isZero();
	}

	@Test
	void sellersFindAProductWithoutMarksAndInAnyOrderOfWords() {
		String product = product("Bưởi Năm Roi Vĩnh Long");
		this.client.get()
			.uri("/api/v1/products?q={typed}", "nam roi buoi")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(1)
			.jsonPath("$.items[0].id")
			.isEqualTo(product);
	}

	@Test
	void anotherCategoryAnotherStallAndAnotherRoleAreRefused() {
		ListingsForTests.category(this.client, "rau", "{\"name\": \"Rau\", \"nameEn\": \"Greens\"}");
		String greens = product("Rau muống", "rau");
		ListingId lychees = ListingsForTests.lychees(this.client, LY, this.ofLy, 5);
		offer(LY, this.ofLy, lychees, greens).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("productId");
		offer(MAI, this.ofMai, lychees, greens).expectStatus().isNotFound();
		add("Cải ngọt", "rau", TestActors.household(LY)).expectStatus().isForbidden();
		add("Rau muống", "rau", TestActors.operator("operator")).expectStatus().isEqualTo(409);
	}

	private ListingId cheaper(int price) {
		String request = ListingsForTests.request("Vải thiều nhà Mai", 400)
			.replace("\"priceVnd\": 45000", "\"priceVnd\": " + price);
		return ListingsForTests.offer(this.client, MAI, this.ofMai, request);
	}

	private String product(String name) {
		return product(name, "vai-nhan");
	}

	private String product(String name, String category) {
		byte[] body = add(name, category, TestActors.operator("operator")).expectStatus()
			.isCreated()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonPath.read(new String(body, StandardCharsets.UTF_8), "$.id");
	}

	private ResponseSpec add(String name, String category, JwtMutator actor) {
		return this.client.mutateWith(actor)
			.post()
			.uri("/api/v1/products")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"name\": \"%s\", \"nameEn\": \"%s\", \"category\": \"%s\", \"provinceCode\": \"24\"}"
				.formatted(name, UUID.randomUUID(), category))
			.exchange();
	}

	private ResponseSpec offer(String phone, StallId stall, ListingId listing, String product) {
		return this.client.mutateWith(TestActors.household(phone))
			.put()
			.uri("/api/v1/stalls/{stall}/listings/{id}/product", stall, listing)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"productId\": \"" + product + "\"}")
			.exchange();
	}

	private String offers(ListingId listing) {
		byte[] body = this.client.get()
			.uri("/api/v1/listings/{id}/offers", listing)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return new String(body, StandardCharsets.UTF_8);
	}

}
