package vn.postmart.marketplace.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Categories and listings made over HTTP, as operators and households make them. */
public final class ListingsForTests {

	private ListingsForTests() {
	}

	/** What day it is where the produce grows. */
	public static LocalDate today() {
		return VietnamTime.today(Clock.systemUTC());
	}

	/** The category of the requests below. */
	public static void lycheeCategory(WebTestClient client) {
		category(client, "vai-nhan", """
				{"name": "Vải, nhãn", "nameEn": "Lychee, longan", "picture": "vai-nhan", "position": 1}""");
	}

	public static void category(WebTestClient client, String slug, String request) {
		client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/categories/{slug}", slug)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	/**
	 * Lychees of a household's stall, at 45,000 đồng a kilogram, with this many kilograms
	 * in the first lot.
	 */
	public static ListingId lychees(WebTestClient client, String phone, StallId stall, int kilograms) {
		return offer(client, phone, stall, request("Vải thiều Lục Ngạn", kilograms));
	}

	/**
	 * Pomelos of about 1.2 kg at 45,000 đồng a kilogram, weighed when they are packed,
	 * with 15 % tolerance.
	 */
	@CanIgnoreReturnValue
	public static ListingId pomelos(WebTestClient client, String phone, StallId stall, int pieces) {
		return offer(client, phone, stall, weighedRequest("Bưởi Năm Roi", pieces));
	}

	/** A request to offer such fruit. */
	public static String weighedRequest(String name, int pieces) {
		return request(name, pieces).replace("\"priceVnd\": 45000", """
				"catchWeight": {"pricePerKgVnd": 45000, "tolerancePercent": 15}""")
			.replace("""
					"code": "kg", "label": "kg", "labelEn": "kg", "netWeightGrams": 1000""", """
					"code": "qua", "label": "quả", "labelEn": "fruit", "netWeightGrams": 1200""")
			.replace("\"step\": 0.5", "\"step\": 1");
	}

	/** Offers what the request says. */
	@CanIgnoreReturnValue
	public static ListingId offer(WebTestClient client, String phone, StallId stall, String request) {
		return create(client, phone, stall, request).expectStatus()
			.isCreated()
			.expectBody(Created.class)
			.returnResult()
			.getResponseBody()
			.id();
	}

	/** Records one more lot of a listing. */
	public static void harvest(WebTestClient client, String phone, StallId stall, ListingId listing, String lot,
			int quantity) {
		client.mutateWith(TestActors.household(phone))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{listing}/lots", stall, listing)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("""
					{"code": "%s", "harvestedOn": "%s", "bestBefore": "%s", "quantity": %d}""".formatted(lot,
					today().minusDays(1), today().plusDays(6), quantity))
			.exchange()
			.expectStatus()
			.isCreated();
	}

	/** Takes a listing off sale. */
	public static void withdraw(WebTestClient client, String phone, StallId stall, ListingId listing) {
		client.mutateWith(TestActors.household(phone))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{listing}/withdrawal", stall, listing)
			.exchange()
			.expectStatus()
			.isNoContent();
	}

	public static WebTestClient.ResponseSpec create(WebTestClient client, String phone, StallId stall, String request) {
		return client.mutateWith(TestActors.household(phone))
			.post()
			.uri("/api/v1/stalls/{stall}/listings", stall)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	/** A request to create a listing. */
	public static String request(String name, int quantity) {
		return """
				{"name": "%s", "nameEn": "Luc Ngan lychee", "category": "vai-nhan",
				"description": "Vải chín đỏ hồng, vỏ mỏng, hạt nhỏ, cùi dày.", "descriptionEn": "Rosy-red lychees.",
				"priceVnd": 45000, "unit": {"code": "kg", "label": "kg", "labelEn": "kg", "netWeightGrams": 1000},
				"minimum": 1, "maximum": 20, "step": 0.5, "seasonMonths": [6, 7], "goodsClass": "FRESH",
				"ownProduce": true, "processed": false, "certificates": [{"scheme": "OCOP", "grade": 4,
				"number": "OCOP-24-0001", "issuer": "UBND tỉnh Bắc Ninh", "issuedOn": "%s", "expiresOn": "%s"}],
				"lot": {"code": "LN-1", "harvestedOn": "%s", "bestBefore": "%s", "quantity": %d}}
				""".formatted(name, today().minusMonths(1), today().plusMonths(35), today().minusDays(1),
				today().plusDays(6), quantity);
	}

	/** The id of a new listing. */
	private record Created(ListingId id) {
	}

}
