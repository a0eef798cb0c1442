package vn.postmart.marketplace.catalog.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.postmart.marketplace.catalog.ClaimedCertificate.Status;
import vn.postmart.marketplace.catalog.ClaimedCertificate;
import vn.postmart.marketplace.catalog.DocumentType;
import vn.postmart.marketplace.catalog.ListingDetails;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentIntegrationTests {

	@RegisterExtension
	private static final TestMediaFolder FOLDER = new TestMediaFolder();

	private static final String PHONE = "0912345061";

	private static final String OTHER = "0912345062";

	private static final byte[] PDF = TestPdfs.paper(1);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		FOLDER.use(registry);
	}

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	@Test
	void itsSellerAndOperatorsSeeADocumentAndNobodyElse() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		assertThat(claim(listing).document()).isNull();
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, PDF).expectStatus().isNoContent();
		assertThat(claim(listing).document()).isEqualTo(DocumentType.PDF);
		for (WebTestClient reader : new WebTestClient[] { household(PHONE), operator() }) {
			assertThat(document(reader, claim).expectStatus()
				.isOk()
				.expectHeader()
				.contentType(MediaType.APPLICATION_PDF)
				.expectHeader()
				.valueEquals("Cache-Control", "private, no-store")
				.expectBody()
				.returnResult()
				.getResponseBody()).isEqualTo(PDF);
		}
		document(household(OTHER), claim).expectStatus().isNotFound();
		document(this.client, claim).expectStatus().isUnauthorized();
	}

	@Test
	void aNewDocumentIsLookedAtAgain() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		operator().post().uri("/api/v1/certificates/{id}/verification", claim).exchange().expectStatus().isNoContent();
		assertThat(claim(listing).status()).isEqualTo(Status.VERIFIED);
		upload(PHONE, listing, claim, MediaType.IMAGE_PNG, TestPictures.redBlue("png", 300, 200)).expectStatus()
			.isNoContent();
		assertThat(claim(listing).status()).isEqualTo(Status.PENDING);
		document(operator(), claim).expectHeader().contentType(MediaType.IMAGE_JPEG);
		operator().get()
			.uri("/api/v1/certificates?status=PENDING")
			.exchange()
			.expectBody()
			.jsonPath("$.items[?(@.certificate.id == '" + claim + "')].certificate.document")
			.isEqualTo("JPEG")
			.jsonPath("$.items[?(@.certificate.id == '" + claim + "')].origin")
			.isEqualTo("Xã Lục Ngạn, Bắc Ninh");
	}

	@Test
	void nobodyVouchesForADocumentThatCameAfterTheClaimWasShown() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		long shown = version(claim);
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, PDF).expectStatus().isNoContent();
		settle(claim, shown).expectStatus().isEqualTo(HttpStatus.CONFLICT);
		assertThat(claim(listing).status()).isEqualTo(Status.PENDING);
		settle(claim, version(claim)).expectStatus().isNoContent();
		assertThat(claim(listing).status()).isEqualTo(Status.VERIFIED);
		settle(UUID.randomUUID(), 1).expectStatus().isNotFound();
	}

	private ResponseSpec settle(UUID claim, long version) {
		return operator().post()
			.uri("/api/v1/certificates/{id}/verification?version={version}", claim, version)
			.exchange();
	}

	private long version(UUID claim) {
		String claims = new String(operator().get()
			.uri("/api/v1/certificates?status=PENDING&size=500")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		return JsonPath.<List<Integer>>read(claims, "$.items[?(@.certificate.id == '" + claim + "')].version")
			.getFirst();
	}

	@Test
	void refusesWhatIsNoPaperAndKeepsNothing() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, TestPdfs.withScript()).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("document");
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, new byte[(5 << 20) + 1]).expectStatus().isEqualTo(413);
		assertThat(claim(listing).document()).isNull();
		document(operator(), claim).expectStatus().isNotFound();
	}

	@Test
	void aWithdrawnClaimGoesWithItsBadgeAndItsDocument() throws IOException {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, PDF).expectStatus().isNoContent();
		operator().post().uri("/api/v1/certificates/{id}/verification", claim).exchange().expectStatus().isNoContent();
		assertThat(this.details.detail(listing).block().listing().certificates()).hasSize(1);
		long kept = FOLDER.files();
		withdraw(OTHER, listing, claim).expectStatus().isNotFound();
		withdraw(PHONE, listing, UUID.randomUUID()).expectStatus().isNotFound();
		withdraw(PHONE, listing, claim).expectStatus().isNoContent();
		assertThat(this.details.detail(listing).block().claims()).isEmpty();
		Awaitility.await()
			.atMost(Duration.ofSeconds(2))
			.untilAsserted(() -> assertThat(badges(listing)).isEqualTo(List.of(List.of())));
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(FOLDER.files()).isEqualTo(kept - 1));
		withdraw(PHONE, listing, claim).expectStatus().isNotFound();
	}

	@Test
	void aReplacedDocumentIsRemovedAndTheNewOneStays() throws IOException {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		UUID claim = claim(listing).id();
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, PDF).expectStatus().isNoContent();
		long kept = FOLDER.files();
		upload(PHONE, listing, claim, MediaType.APPLICATION_PDF, TestPdfs.paper(2)).expectStatus().isNoContent();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(FOLDER.files()).isEqualTo(kept));
		document(operator(), claim).expectStatus().isOk();
	}

	@Test
	void theDocumentOfAClaimThatAnEditDropsIsRemoved() throws IOException {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		upload(PHONE, listing, claim(listing).id(), MediaType.APPLICATION_PDF, PDF).expectStatus().isNoContent();
		long kept = FOLDER.files();
		String edited = ListingsForTests.request("Vải thiều Lục Ngạn", 5)
			.replaceFirst("(?s)\"certificates\": \\[.*?\\]", "\"certificates\": []")
			.replace("\"lot\":", "\"version\": 1, \"lot\":");
		household(PHONE).put()
			.uri("/api/v1/stalls/{stall}/listings/{id}", this.stall, listing)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(edited)
			.exchange()
			.expectStatus()
			.isNoContent();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(FOLDER.files()).isEqualTo(kept - 1));
	}

	@Test
	void anothersListingAndAnUnknownCertificateAreNotFound() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		upload(OTHER, listing, claim(listing).id(), MediaType.APPLICATION_PDF, PDF).expectStatus().isNotFound();
		upload(PHONE, listing, UUID.randomUUID(), MediaType.APPLICATION_PDF, PDF).expectStatus().isNotFound();
		assertThat(claim(listing).document()).isNull();
	}

	private ClaimedCertificate claim(ListingId listing) {
		return this.details.detail(listing).block().claims().getFirst();
	}

	/** What search shows of the listing. */
	private List<List<?>> badges(ListingId listing) {
		String found = new String(this.client.get()
			.uri("/api/v1/listings?size=100")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		return JsonPath.read(found, "$.items[?(@.id == '" + listing + "')].marks");
	}

	private ResponseSpec withdraw(String phone, ListingId listing, UUID claim) {
		return household(phone).delete()
			.uri("/api/v1/stalls/{stall}/listings/{id}/certificates/{claim}", this.stall, listing, claim)
			.exchange();
	}

	private ResponseSpec upload(String phone, ListingId listing, UUID claim, MediaType type, byte[] file) {
		return household(phone).put()
			.uri("/api/v1/stalls/{stall}/listings/{id}/certificates/{claim}/document", this.stall, listing, claim)
			.contentType(type)
			.bodyValue(file)
			.exchange();
	}

	private static ResponseSpec document(WebTestClient reader, UUID claim) {
		return reader.get().uri("/api/v1/certificates/{id}/document", claim).exchange();
	}

	private WebTestClient household(String phone) {
		return this.client.mutateWith(TestActors.household(phone));
	}

	private WebTestClient operator() {
		return this.client.mutateWith(TestActors.operator("operator"));
	}

}
