package vn.postmart.marketplace.catalog.media;

import java.util.UUID;

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
	void anothersListingAndAnUnknownCertificateAreNotFound() {
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		upload(OTHER, listing, claim(listing).id(), MediaType.APPLICATION_PDF, PDF).expectStatus().isNotFound();
		upload(PHONE, listing, UUID.randomUUID(), MediaType.APPLICATION_PDF, PDF).expectStatus().isNotFound();
		assertThat(claim(listing).document()).isNull();
	}

	private ClaimedCertificate claim(ListingId listing) {
		return this.details.detail(listing).block().claims().getFirst();
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
