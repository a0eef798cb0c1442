package vn.postmart.marketplace.ordering;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;

/** A guest with a basket, who sends what a shop would send. */
public final class ShopperForTests {

	public static final String PHONE = "0987654321";

	public static final String LAST_FOUR = "4321";

	private final WebTestClient client;

	private final String basket;

	public ShopperForTests(WebTestClient client) {
		this.client = client;
		Map<?, ?> made = client.post()
			.uri("/api/v1/baskets")
			.exchange()
			.expectStatus()
			.isCreated()
			.expectBody(Map.class)
			.returnResult()
			.getResponseBody();
		this.basket = String.valueOf(made.get("id"));
	}

	WebTestClient.ResponseSpec put(ListingId listing, String quantity) {
		return send(listing, "{\"quantity\": " + quantity + "}");
	}

	/** Puts in what is not harvested yet. */
	WebTestClient.ResponseSpec put(ListingId listing, String quantity, LocalDate promisedFor) {
		return send(listing, "{\"quantity\": " + quantity + ", \"promisedFor\": \"" + promisedFor + "\"}");
	}

	private WebTestClient.ResponseSpec send(ListingId listing, String line) {
		return this.client.put()
			.uri("/api/v1/baskets/{basket}/lines/{listing}", this.basket, listing)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(line)
			.exchange();
	}

	public ShopperForTests with(ListingId listing, String quantity) {
		put(listing, quantity).expectStatus().isOk();
		return this;
	}

	ShopperForTests withPromise(ListingId listing, String quantity, LocalDate promisedFor) {
		put(listing, quantity, promisedFor).expectStatus().isOk();
		return this;
	}

	String basket() {
		return new String(this.client.get()
			.uri("/api/v1/baskets/{basket}", this.basket)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
	}

	/** What the basket comes to at most, delivered to a commune of Hà Nội. */
	long total(String method) {
		String quote = new String(this.client.post()
			.uri("/api/v1/baskets/{basket}/quote", this.basket)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("""
					{"provinceCode": "01", "communeCode": "00070", "delivery": "DOOR", "paymentMethod": "%s"}
					""".formatted(method))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		return JsonPath.<Number>read(quote, "$.mostTotalVnd").longValue();
	}

	WebTestClient.ResponseSpec order(String method, long expectedTotal, String key) {
		return send(request(method, PHONE, expectedTotal), key);
	}

	WebTestClient.ResponseSpec send(String request, String key) {
		return this.client.post()
			.uri("/api/v1/order-groups")
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	String request(String method, String phone, long expectedTotal) {
		return """
				{"basketId": "%s", "recipient": {"name": "Trần Thu Hà", "phone": "%s", "provinceCode": "01",
				"communeCode": "00070", "street": "12 Hàng Bài"}, "delivery": "DOOR", "paymentMethod": "%s",
				"note": "Gọi trước khi giao", "expectedTotalVnd": %d}
				""".formatted(this.basket, phone, method, expectedTotal);
	}

	/** Orders everything and answers with the order group's code. */
	@CanIgnoreReturnValue
	public String orderAll(String method) {
		return JsonPath.read(new String(order(method, total(method), UUID.randomUUID().toString()).expectStatus()
			.isCreated()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8), "$.code");
	}

}
