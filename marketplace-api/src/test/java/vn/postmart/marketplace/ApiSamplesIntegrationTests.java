package vn.postmart.marketplace;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The web modules share no code with the API: these samples are what they agree on. */
@ApiTest
class ApiSamplesIntegrationTests {

	private static final String PHONE = "0912366001";

	private static final String OFFICE = """
			{"kind": "OFFICE", "name": "Bưu điện Lục Ngạn", "communeCode": "07582", "street": "Thôn Kép",
			"phone": "02040000005", "latitudeE6": 21380000, "longitudeE6": 106680000,
			"hours": [{"from": "MONDAY", "to": "FRIDAY", "opens": "07:30", "closes": "17:30"},
			{"from": "SATURDAY", "to": "SATURDAY", "opens": "07:30", "closes": "11:30"}]}
			""";

	private static StallId stall;

	private static ListingId listing;

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@BeforeEach
	void market() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			officeOfLucNgan();
			stall = StallsForTests.open(this.client, PHONE);
			listing = ListingsForTests.lychees(this.client, PHONE, stall, 10);
			Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(projected()).isEqualTo(1));
		}
	}

	@ParameterizedTest
	@CsvSource({ "listing-page, /api/v1/listings?q=vai", "listing, /api/v1/listings/LISTING",
			"provinces, /api/v1/provinces", "communes, /api/v1/communes?q=luc", "commune, /api/v1/communes/07582",
			"categories, /api/v1/categories", "suggestions, /api/v1/suggestions?q=vai",
			"service-points, /api/v1/service-points?province=24", "stall, /api/v1/stalls/STALL",
			"stall-page, /api/v1/stalls", "stall-names, /api/v1/stalls/names?id=STALL",
			"relief-programmes, /api/v1/relief/public" })
	void servesWhatTheStorefrontReads(String sample, String path) {
		ApiSamples.assertSameShape(sample, text(body(this.client, HttpMethod.GET, path, null)));
	}

	@ParameterizedTest
	@CsvSource({ "my-stall, /api/v1/my/stall", "own-listings, /api/v1/stalls/STALL/listings",
			"own-listing, /api/v1/stalls/STALL/listings/LISTING", "stall-parcels, /api/v1/stalls/STALL/parcels",
			"payout-statement, /api/v1/stalls/STALL/payouts" })
	void servesWhatHouseholdsRead(String sample, String path) {
		ApiSamples.assertSameShape(sample,
				text(body(this.client.mutateWith(TestActors.household(PHONE)), HttpMethod.GET, path, null)));
	}

	@ParameterizedTest
	@CsvSource({ "ledger-accounts, /api/v1/ledger/accounts", "ledger-invariants, /api/v1/ledger/invariants",
			"outbox-parked, /api/v1/outbox/parked", "search-rebuilds, /api/v1/search/rebuilds",
			"search-checks, /api/v1/search/checks", "search-tuning, /api/v1/search/tuning",
			"certificates, /api/v1/certificates", "indications, /api/v1/indications",
			"search-fruitless, /api/v1/search/fruitless", "postal-unadvised, /api/v1/postal/unadvised" })
	void servesWhatOperatorsRead(String sample, String path) {
		ApiSamples.assertSameShape(sample,
				text(body(this.client.mutateWith(TestActors.operator("operator")), HttpMethod.GET, path, null)));
	}

	@ParameterizedTest
	@CsvSource({ "counter-log, /api/v1/counter/log", "counter-waiting, /api/v1/counter/waiting",
			"counter-stalls, /api/v1/counter/stalls?phone=0912366001" })
	void servesWhatClerksRead(String sample, String path) {
		ApiSamples.assertSameShape(sample,
				text(body(this.client.mutateWith(TestActors.clerk("clerk", "07582-1")), HttpMethod.GET, path, null)));
	}

	@Test
	void servesTheCheckout() {
		String basket = JsonPath.read(text(body(this.client, HttpMethod.POST, "/api/v1/baskets", null)), "$.id");
		ApiSamples.assertSameShape("basket", text(body(this.client, HttpMethod.PUT,
				"/api/v1/baskets/" + basket + "/lines/LISTING", "{\"quantity\": 2}")));
		byte[] quote = body(this.client, HttpMethod.POST, "/api/v1/baskets/" + basket + "/quote", """
				{"provinceCode": "01", "communeCode": "00070", "delivery": "DOOR", "paymentMethod": "COD"}""");
		ApiSamples.assertSameShape("quote", text(quote));
		byte[] placed = body(this.client, HttpMethod.POST, "/api/v1/order-groups", """
				{"basketId": "%s", "recipient": {"name": "Trần Thu Hà", "phone": "0987654321", "provinceCode": "01",
				"communeCode": "00070", "street": "12 Hàng Bài"}, "delivery": "DOOR", "paymentMethod": "COD",
				"expectedTotalVnd": %s}""".formatted(basket, JsonPath.read(text(quote), "$.totalVnd").toString()));
		ApiSamples.assertSameShape("order-group", text(placed));
	}

	private void officeOfLucNgan() {
		this.client.mutateWith(TestActors.operator("operator"))
			.put()
			.uri("/api/v1/service-points/07582-1")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(OFFICE)
			.exchange()
			.expectStatus()
			.isCreated();
	}

	private byte[] body(WebTestClient asker, HttpMethod method, String path, String body) {
		UnaryOperator<String> filled = (text) -> text.replace("STALL", stall.toString())
			.replace("LISTING", listing.toString());
		WebTestClient.RequestBodySpec request = asker.method(method)
			.uri(filled.apply(path))
			.header("Idempotency-Key", "sample" + path.hashCode());
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).bodyValue(body);
		}
		return request.exchange().expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
	}

	private long projected() throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement()
					.executeQuery("select count(*) from search.document where card like '%\"available\":10%'")) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static String text(byte[] json) {
		return new String(json, StandardCharsets.UTF_8);
	}

}
