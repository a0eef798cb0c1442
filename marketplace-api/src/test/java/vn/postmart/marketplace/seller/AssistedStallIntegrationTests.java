package vn.postmart.marketplace.seller;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ApiTest
class AssistedStallIntegrationTests {

	private static final String OFFICE = "07582-1";

	private static final String CONSENT = """
			, "onBehalf": {"consentKind": "SIGNED_PAPER", "consentNote": "Giấy ký tại bưu cục, số 17"}""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private DatabaseClient database;

	@BeforeEach
	void openOffice() {
		StallsForTests.office(this.client);
	}

	@Test
	void aClerkOpensAStallAndListsForTheHouseholdAndBothAreNamed() {
		ListingsForTests.lycheeCategory(this.client);
		StallsForTests.Opened opened = openFor("lan", "0912345041");
		assertThat(opened.activationCode()).matches("[2-9A-HJ-NP-Z]{8}");
		listAsClerk("lan", opened.id()).expectStatus().isCreated();
		List<Map<String, Object>> acts = this.database
			.sql("select done_by, on_behalf_of, act from seller.act where stall_id = :stall order by id")
			.bind("stall", opened.id().value())
			.fetch()
			.all()
			.collectList()
			.block();
		assertThat(acts).extracting("act", "done_by", "on_behalf_of")
			.containsExactly(tuple("seller.open-stall", "lan", "stall:" + opened.id()),
					tuple("catalog.create-listing", "lan", "stall:" + opened.id()));
	}

	@Test
	void theCodeIsKeptAsAHashOnly() {
		StallsForTests.Opened opened = openFor("lan", "0912345042");
		String hash = this.database.sql("select code_hash from identity.account where reference = :reference")
			.bind("reference", "stall:" + opened.id())
			.mapValue(String.class)
			.one()
			.block();
		assertThat(hash).startsWith("$2").doesNotContain(opened.activationCode());
		assertThat(this.database.sql("select count(*) from outbox.event where payload::text like '%' || :code || '%'")
			.bind("code", opened.activationCode())
			.mapValue(Long.class)
			.one()
			.block()).isZero();
	}

	@Test
	void anotherClerkMayNotActAndTheSameMayNotOnceTheSessionIsOver() {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = openFor("lan", "0912345043").id();
		listAsClerk("hoa", stall).expectStatus().isNotFound();
		this.client.mutateWith(TestActors.clerk("lan", OFFICE))
			.delete()
			.uri("/api/v1/stalls/{stall}/assistance", stall)
			.exchange()
			.expectStatus()
			.isNoContent();
		listAsClerk("lan", stall).expectStatus().isNotFound();
		this.client.mutateWith(TestActors.clerk("hoa", OFFICE))
			.post()
			.uri("/api/v1/stalls/{stall}/assistance", stall)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"consentKind\": \"OTP\", \"consentNote\": \"Mã đọc tại quầy\"}")
			.exchange()
			.expectStatus()
			.isCreated();
		listAsClerk("hoa", stall).expectStatus().isCreated();
	}

	@Test
	void aSessionThatRanOutOpensNothing() {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = openFor("lan", "0912345044").id();
		this.database
			.sql("""
					update seller.assistance set started_at = now() - interval '16 minutes', expires_at = now() - interval '1 minute'
					where stall_id = :stall""")
			.bind("stall", stall.value())
			.then()
			.block();
		listAsClerk("lan", stall).expectStatus().isNotFound();
	}

	@Test
	void aClerkNeedsConsentAndNobodyElseMayOpenForOthers() {
		open(TestActors.clerk("lan", OFFICE), StallsForTests.request("0912345045", "")).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("onBehalf");
		open(TestActors.household("0912345045"), StallsForTests.request("0912345045", CONSENT)).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("onBehalf");
	}

	@Test
	void namesEveryPartOfAnAddressThatDoesNotExist() {
		String nowhere = StallsForTests.request("0912345050", "")
			.replace("\"24\"", "\"99\"")
			.replace("\"07582\"", "\"00000\"")
			.replace("07582-1", "07582-L1");
		open(TestActors.household("0912345050"), nowhere).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("provinceCode")
			.jsonPath("$.errors[1].field")
			.isEqualTo("communeCode")
			.jsonPath("$.errors[2].field")
			.isEqualTo("officeCode");
	}

	@Test
	void aPhoneAndAPersonHaveOneStall() {
		StallsForTests.open(this.client, "0912345046");
		open(TestActors.household("0912345046"), StallsForTests.request("0912345047", "")).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("seller.one-stall-each");
		open(TestActors.household("0912345048"), StallsForTests.request("0912345046", "")).expectStatus()
			.isEqualTo(409)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("phone");
	}

	@Test
	void theOwnerSeesItsAccountMaskedAndThePublicSeesNoPhone() {
		StallId stall = StallsForTests.open(this.client, "0912345049");
		this.client.mutateWith(TestActors.household("0912345049"))
			.get()
			.uri("/api/v1/my/stall")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.phone")
			.isEqualTo("+84912345049")
			.jsonPath("$.payoutAccount.accountNumber")
			.isEqualTo("*********5001");
		String page = this.client.get()
			.uri("/api/v1/stalls/{id}", stall)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).contains("Vườn vải bà Lý", "Lục Ngạn").doesNotContain("912345049", "5001", "Thôn Kép");
	}

	private StallsForTests.Opened openFor(String clerk, String phone) {
		return open(TestActors.clerk(clerk, OFFICE), StallsForTests.request(phone, CONSENT)).expectStatus()
			.isCreated()
			.expectBody(StallsForTests.Opened.class)
			.returnResult()
			.getResponseBody();
	}

	private WebTestClient.ResponseSpec open(JwtMutator actor, String request) {
		return this.client.mutateWith(actor)
			.post()
			.uri("/api/v1/stalls")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private WebTestClient.ResponseSpec listAsClerk(String clerk, StallId stall) {
		return this.client.mutateWith(TestActors.clerk(clerk, OFFICE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings", stall)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(ListingsForTests.request("Vải thiều Lục Ngạn", 5))
			.exchange();
	}

}
