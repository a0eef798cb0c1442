package vn.postmart.marketplace.inventory;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Quantity;
import vn.postmart.marketplace.support.ApiTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@ApiTest
class ListingIntegrationTests {

	private static final String PHONE = "0912345001";

	@Autowired
	private WebTestClient client;

	@Autowired
	private Stock stock;

	@Test
	void aHouseholdOffersAHarvestAndAnybodyReadsWhatIsLeft() {
		ListingsForTests.lycheeCategory(this.client);
		StallId stall = StallsForTests.open(this.client, PHONE);
		ListingId listing = ListingsForTests.lychees(this.client, PHONE, stall, 400);
		awaitAvailable(listing, 400);
		this.client.get()
			.uri("/api/v1/listings/{id}", listing)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.name")
			.isEqualTo("Vải thiều Lục Ngạn")
			.jsonPath("$.stall.ownerName")
			.isEqualTo("Vi Thị Lý")
			.jsonPath("$.stall.commune.name")
			.isEqualTo("Xã Lục Ngạn")
			.jsonPath("$.category.name")
			.isEqualTo("Vải, nhãn")
			.jsonPath("$.priceVnd")
			.isEqualTo(45000)
			.jsonPath("$.pricePerKgVnd")
			.isEqualTo(45000)
			.jsonPath("$.step")
			.isEqualTo(0.5)
			.jsonPath("$.available")
			.isEqualTo(400)
			.jsonPath("$.lots[0].code")
			.isEqualTo("LN-1")
			.jsonPath("$.postable")
			.isEqualTo(true)
			.jsonPath("$.marks")
			.isEmpty();
	}

	private void awaitAvailable(ListingId listing, long units) {
		StepVerifier
			.create(this.stock.available(List.of(listing))
				.next()
				.filter((found) -> found.available().equals(Quantity.of(units)))
				.switchIfEmpty(Mono.error(() -> new AssertionError("the lot was not received")))
				.retryWhen(Retry.fixedDelay(100, Duration.ofMillis(50))))
			.expectNextCount(1)
			.verifyComplete();
	}

}
