package vn.postmart.marketplace.catalog;

import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingLifeIntegrationTests {

	private static final String PHONE = "0912345021";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Listings listings;

	@Autowired
	private ListingDetails details;

	private StallId stall;

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	@Test
	void anEditIsKeptWithANewVersion() {
		ListingId id = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		edit(id, 1, "\"priceVnd\": 45000", "\"priceVnd\": 52000").expectStatus().isNoContent();
		ListingView edited = this.listings.find(id).block();
		assertThat(edited.price().amount()).isEqualTo(52_000);
		assertThat(edited.version()).isEqualTo(2);
	}

	@Test
	void anEditOfAnOldVersionIsRefusedAndChangesNothing() {
		ListingId id = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		edit(id, 1, "\"priceVnd\": 45000", "\"priceVnd\": 52000").expectStatus().isNoContent();
		edit(id, 1, "\"priceVnd\": 45000", "\"priceVnd\": 61000").expectStatus().isEqualTo(409);
		assertThat(this.listings.find(id).block().price().amount()).isEqualTo(52_000);
	}

	@Test
	void aWithdrawnListingIsOffSaleUntilItIsPublished() {
		ListingId id = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		act(id, "withdrawal").expectStatus().isNoContent();
		assertThat(this.listings.find(id).block().active()).isFalse();
		act(id, "publication").expectStatus().isNoContent();
		assertThat(this.listings.find(id).block().active()).isTrue();
	}

	@Test
	void aBadgeShowsOnlyOnceAnOperatorVerifiedItAndOnlyWhileTheCertificateStays() {
		ListingId id = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		assertThat(this.listings.find(id).block().certificates()).isEmpty();
		UUID claim = this.details.detail(id).block().claims().getFirst().id();
		this.client.mutateWith(TestActors.operator("operator"))
			.post()
			.uri("/api/v1/certificates/{id}/verification", claim)
			.exchange()
			.expectStatus()
			.isNoContent();
		assertThat(this.listings.find(id).block().certificates()).extracting(CertificateView::number)
			.containsExactly("OCOP-24-0001");
		edit(id, 1, "\"priceVnd\": 45000", "\"priceVnd\": 52000").expectStatus().isNoContent();
		assertThat(this.listings.find(id).block().certificates()).hasSize(1);
		edit(id, 2, "\"grade\": 4", "\"grade\": 5").expectStatus().isNoContent();
		assertThat(this.listings.find(id).block().certificates()).isEmpty();
	}

	@Test
	void aSellerCannotVerifyACertificate() {
		this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/certificates/{id}/verification", UUID.randomUUID())
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	@Test
	void liveCreaturesAreOfferedButNotPostable() {
		String crab = ListingsForTests.request("Cua Cà Mau sống", 5).replace("FRESH", "LIVE");
		ListingId id = ListingsForTests.offer(this.client, PHONE, this.stall, crab);
		this.client.get()
			.uri("/api/v1/listings/{id}", id)
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.postable")
			.isEqualTo(false)
			.jsonPath("$.notPostableReason")
			.isEqualTo("The post does not carry living creatures.");
	}

	@Test
	void aCategoryThatThePostRefusesSaysSoOnItsListings() {
		ListingsForTests.category(this.client, "thuy-san-song", """
				{"name": "Thuỷ sản sống", "nameEn": "Live seafood", "goodsRule": {"decision": "REFUSE",
				"note": "Chỉ nhận tại điểm hẹn.", "noteEn": "Pick-up only."}}""");
		ListingId id = ListingsForTests.offer(this.client, PHONE, this.stall,
				ListingsForTests.request("Tôm hùm", 5).replace("vai-nhan", "thuy-san-song"));
		assertThat(this.details.detail(id).block().notPostable())
			.isEqualTo(new NotPostable("Chỉ nhận tại điểm hẹn.", "Pick-up only."));
	}

	@Test
	void aSecondLotOfTheSameCodeIsRefused() {
		ListingId id = ListingsForTests.lychees(this.client, PHONE, this.stall, 5);
		String lot = "{\"code\": \"%s\", \"harvestedOn\": \"" + ListingsForTests.today() + "\", \"quantity\": 3}";
		lot(id, lot.formatted("LN-2")).expectStatus().isCreated();
		lot(id, lot.formatted("LN-2")).expectStatus().isEqualTo(409);
		assertThat(this.listings.lots(id).map(LotView::code).collectList().block()).containsExactly("LN-1", "LN-2");
	}

	private WebTestClient.ResponseSpec lot(ListingId id, String request) {
		return this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{id}/lots", this.stall, id)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private WebTestClient.ResponseSpec edit(ListingId id, long version, String old, String replacement) {
		String request = ListingsForTests.request("Vải thiều Lục Ngạn", 5)
			.replace("\"lot\":", "\"version\": " + version + ", \"lot\":")
			.replace(old, replacement);
		return this.client.mutateWith(TestActors.household(PHONE))
			.put()
			.uri("/api/v1/stalls/{stall}/listings/{id}", this.stall, id)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private WebTestClient.ResponseSpec act(ListingId id, String act) {
		return this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{id}/{act}", this.stall, id, act)
			.exchange();
	}

}
