package vn.postmart.marketplace.inventory;

import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.springframework.test.web.reactive.server.WebTestClient;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiShapeIntegrationTests {

	private static final String PHONE = "0912345071";

	private static final JwtMutator CLERK = TestActors.clerk("lan", "07582-1");

	@Autowired
	private WebTestClient client;

	private StallId stall;

	private ListingId listing;

	@BeforeAll
	void offerLychees() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
	}

	@ParameterizedTest
	@CsvSource({ "listing, /listings/{listing}", "stall, /stalls/{stall}", "stall-page, /stalls",
			"categories, /categories", "my-stall, /my/stall", "own-listings, /stalls/{stall}/listings",
			"own-listing, /stalls/{stall}/listings/{listing}" })
	void anAnswerHasTheShapeThatTheWebModulesKnow(String sample, String path) {
		ApiSamples.assertSameShape(sample, get(TestActors.household(PHONE), path));
	}

	@Test
	void aClerkGetsTheShapesThatThePortalKnows() {
		ApiSamples.assertSameShape("counter-stalls", get(CLERK, "/counter/stalls?phone=" + PHONE));
		ApiSamples.assertSameShape("assistance", post("/api/v1/stalls/" + this.stall + "/assistance", """
				{"consentKind": "SIGNED_PAPER", "consentNote": "Giấy số 17"}"""));
		ApiSamples.assertSameShape("stall-opened-on-behalf",
				post("/api/v1/stalls", StallsForTests.request("0912345072", """
						, "onBehalf": {"consentKind": "OTP", "consentNote": "Mã đọc tại quầy"}""")));
	}

	private String get(JwtMutator actor, String path) {
		String filled = path.replace("{stall}", this.stall.toString()).replace("{listing}", this.listing.toString());
		return this.client.mutateWith(actor)
			.get()
			.uri("/api/v1" + filled)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

	private String post(String path, String request) {
		return this.client.mutateWith(CLERK)
			.post()
			.uri(path)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
	}

}
