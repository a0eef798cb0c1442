package vn.postmart.marketplace.seller;

import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import vn.postmart.marketplace.support.TestActors;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Stalls opened over HTTP, as households open them. */
public final class StallsForTests {

	private StallsForTests() {
	}

	/**
	 * A household's stall in Lục Ngạn, Bắc Ninh, opened by itself; the phone is its user
	 * name too.
	 */
	@CanIgnoreReturnValue
	public static StallId open(WebTestClient client, String phone) {
		office(client);
		return opened(client.mutateWith(TestActors.household(phone))
			.post()
			.uri("/api/v1/stalls")
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request(phone, ""))
			.exchange());
	}

	/** The post office where it hands in its parcels. */
	public static void office(WebTestClient client) {
		client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/service-points/07582-1")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("""
					{"kind": "OFFICE", "name": "Bưu cục Lục Ngạn", "communeCode": "07582", "street": "Phố Kép",
					"phone": "02400000001", "latitudeE6": 21370000, "longitudeE6": 106560000,
					"hours": [{"from": "MONDAY", "to": "SATURDAY", "opens": "07:00", "closes": "19:00"}]}""")
			.exchange()
			.expectStatus()
			.is2xxSuccessful();
	}

	/** The id of a stall just opened. */
	public static StallId opened(WebTestClient.ResponseSpec response) {
		EntityExchangeResult<Opened> result = response.expectStatus()
			.isCreated()
			.expectBody(Opened.class)
			.returnResult();
		return result.getResponseBody().id();
	}

	/**
	 * A request to open a stall.
	 * @param more further members, each with a comma before it
	 */
	public static String request(String phone, String more) {
		return """
				{"kind": "HOUSEHOLD", "name": "Vườn vải bà Lý", "ownerName": "Vi Thị Lý", "phone": "%s",
				"provinceCode": "24", "communeCode": "07582", "street": "Thôn Kép", "officeCode": "07582-1",
				"about": "Vườn nhà tôi có 120 gốc vải trên đồi đất sỏi.", "aboutEn": "We keep 120 lychee trees.",
				"payoutAccount": {"bankBin": "970405", "accountNumber": "0000912345001", "holder": "VI THI LY"}%s}
				""".formatted(phone, more);
	}

	/** What the answer says of the stall. */
	public record Opened(StallId id, String activationCode) {
	}

}
