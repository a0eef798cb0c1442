package vn.postmart.marketplace.notification;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * Ten kilograms of lychees in stock, to be recalled.
 *
 * @param phone whose they are
 * @param code by which the lot is traced
 */
record LotForTests(String phone, StallId stall, ListingId listing, String id, String code) {

	static LotForTests offered(WebTestClient client, TestDatabase database, String phone, StallId stall) {
		ListingId listing = ListingsForTests.lychees(client, phone, stall, 10);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> isInStock(database, listing));
		String own = new String(client.mutateWith(TestActors.household(phone))
			.get()
			.uri("/api/v1/stalls/{stall}/listings/{listing}", stall, listing)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		return new LotForTests(phone, stall, listing, JsonPath.read(own, "$.stock[0].id"),
				JsonPath.read(own, "$.stock[0].traceCode"));
	}

	void recall(WebTestClient client) {
		client.mutateWith(TestActors.household(this.phone))
			.post()
			.uri("/api/v1/stalls/{stall}/lots/{lot}/recall", this.stall, this.id)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"reason\": \"Dư lượng thuốc vượt mức cho phép\"}")
			.exchange()
			.expectStatus()
			.isOk();
	}

	private static boolean isInStock(TestDatabase database, ListingId listing) throws SQLException {
		try (Connection connection = database.asSuperuser();
				ResultSet rows = connection.createStatement()
					.executeQuery("select count(*) from inventory.lot where listing_id = '" + listing + "'")) {
			return rows.next() && rows.getLong(1) == 1;
		}
	}

}
