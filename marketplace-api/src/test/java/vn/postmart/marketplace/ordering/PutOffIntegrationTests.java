package vn.postmart.marketplace.ordering;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** A promised day that is put off, or passes. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PutOffIntegrationTests {

	private static final String PHONE = "0912345081";

	private static final String STRANGER = "0912345082";

	private static final LocalDate SHIP_BY = ListingsForTests.today().plusDays(30);

	private static final LocalDate WEEK_LATER = SHIP_BY.plusDays(7);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	private StallId stall;

	private ListingId listing;

	private String lot;

	@BeforeAll
	void openStalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		StallsForTests.open(this.client, STRANGER);
	}

	@BeforeEach
	void promiseForty() {
		promise(ListingsForTests.request("Vải thiều sớm", 1), SHIP_BY);
	}

	private void promise(String request, LocalDate shipBy) {
		this.listing = ListingsForTests.offer(this.client, PHONE, this.stall,
				request.replace("\"lot\":", "\"unharvested\": true, \"was\":"));
		this.lot = JsonPath.read(body(this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/stalls/{stall}/listings/{listing}/pre-orders", this.stall, this.listing)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"shipBy\": \"" + shipBy + "\", \"cap\": 40}")
			.exchange()), "$.id");
	}

	@Test
	void everyOrderThatWaitsShowsBothDaysAndItsBuyerIsTold() throws SQLException {
		String first = order("3");
		String second = order("2");
		LocalDate expected = LocalDate.parse(read(first, "expectedFrom"));

		assertThat(JsonPath
			.<Integer>read(body(putOff(PHONE, WEEK_LATER, "Mưa bão, vải chín chậm").expectStatus().isOk()), "$.orders"))
			.isEqualTo(2);

		for (String code : List.of(first, second)) {
			assertThat(read(code, "shipBy")).isEqualTo(WEEK_LATER.toString());
			assertThat(read(code, "putOffFrom")).isEqualTo(SHIP_BY.toString());
			assertThat(read(code, "expectedFrom")).isEqualTo(expected.plusDays(7).toString());
		}
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(texts()).isEqualTo(2));
		String page = body(this.client.get().uri("/api/v1/listings/{id}", this.listing).exchange());
		assertThat(JsonPath.<String>read(page, "$.shipBy")).isEqualTo(WEEK_LATER.toString());
		putOff(PHONE, WEEK_LATER.plusDays(7), "Vẫn còn mưa").expectStatus().isOk();
		assertThat(read(first, "putOffFrom")).as("the day that was promised").isEqualTo(SHIP_BY.toString());
	}

	@Test
	void refusesADayThatIsPastTooFarOrNoLaterAndAReasonThatIsMissing() throws SQLException {
		String code = order("1");
		LocalDate today = ListingsForTests.today();
		for (LocalDate day : List.of(today.minusDays(1), today.plusYears(1).plusDays(1), SHIP_BY)) {
			putOff(PHONE, day, "Mưa bão").expectStatus()
				.isBadRequest()
				.expectBody()
				.jsonPath("$.errors[0].field")
				.isEqualTo("shipBy");
		}
		putOff(PHONE, WEEK_LATER, " ").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("reason");
		putOff(STRANGER, WEEK_LATER, "Mưa bão").expectStatus().isNotFound();
		assertThat(read(code, "shipBy")).isEqualTo(SHIP_BY.toString());
		assertThat(texts()).isZero();
	}

	@Test
	void refusesToPutOffWhatIsWithThePost() throws SQLException {
		String code = order("1");
		this.client.mutateWith(TestActors.household(PHONE))
			.put()
			.uri("/api/v1/stalls/{stall}/lots/{lot}/harvest", this.stall, this.lot)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"harvestedOn\": \"%s\", \"quantity\": 10}".formatted(ListingsForTests.today()))
			.exchange()
			.expectStatus()
			.isOk();
		putOff(PHONE, WEEK_LATER, "Đường ngập").expectStatus().isOk();
		assertThat(read(code, "shipBy")).as("harvested, but still at home").isEqualTo(WEEK_LATER.toString());
		execute("update ordering.stall_order set status = 'SHIPPED' where code = '" + code + "-1'");
		execute("update inventory.reservation set state = 'SHIPPED' where reference in (select 'order:' || id from "
				+ "ordering.stall_order where code = '" + code + "-1')");

		putOff(PHONE, WEEK_LATER.plusDays(7), "Đường ngập").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("ordering.all-handed-over");

		assertThat(count("select count(*) from inventory.lot where id = '" + this.lot + "' and promised_for = '"
				+ WEEK_LATER + "'"))
			.isEqualTo(1);
	}

	@Test
	void refusesADayForWhichNoCardIsHeldThatPaysWhatIsWeighed() throws SQLException {
		LocalDate soon = ListingsForTests.today().plusDays(3);
		promise(ListingsForTests.weighedRequest("Bưởi Năm Roi", 1), soon);
		String code = new ShopperForTests(this.client).withPromise(this.listing, "2", soon).orderAll("CARD");
		putOff(PHONE, soon.plusDays(4), "Mưa bão").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("shipBy");
		assertThat(read(code, "shipBy")).isEqualTo(soon.toString());
		putOff(PHONE, soon.plusDays(3), "Mưa bão").expectStatus().isOk();
		assertThat(read(code, "shipBy")).isEqualTo(soon.plusDays(3).toString());
	}

	@Test
	void aDayThatPassedIsLateForBuyerSellerAndOperator() throws SQLException {
		String code = order("2");
		assertThat(late(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + "/late-orders"))
			.doesNotContain(code + "-1");
		execute("update ordering.stall_order set ship_by = '" + ListingsForTests.today().minusDays(2)
				+ "' where code = '" + code + "-1'");

		assertThat(isLate(code)).isTrue();
		assertThat(late(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + "/late-orders"))
			.contains(code + "-1");
		assertThat(late(TestActors.operator("operator"), "/api/v1/late-orders")).contains(code + "-1");
		get(TestActors.household(STRANGER), "/api/v1/stalls/" + this.stall + "/late-orders").expectStatus()
			.isNotFound();
		get(TestActors.household(PHONE), "/api/v1/late-orders").expectStatus().isForbidden();
		execute("update ordering.stall_order set status = 'SHIPPED' where code = '" + code + "-1'");
		assertThat(isLate(code)).isFalse();
		assertThat(late(TestActors.operator("operator"), "/api/v1/late-orders")).doesNotContain(code + "-1");
	}

	private String order(String quantity) {
		return new ShopperForTests(this.client).withPromise(this.listing, quantity, SHIP_BY).orderAll("COD");
	}

	private ResponseSpec putOff(String phone, LocalDate day, String reason) {
		return this.client.mutateWith(TestActors.household(phone))
			.put()
			.uri("/api/v1/stalls/{stall}/lots/{lot}/ship-by", this.stall, this.lot)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"shipBy\": \"%s\", \"reason\": \"%s\"}".formatted(day, reason))
			.exchange();
	}

	private List<String> late(JwtMutator actor, String uri) {
		String found = body(get(actor, uri).expectStatus().isOk());
		ApiSamples.assertSameShape("late-orders", found);
		return JsonPath.read(found, "$.items[*].code");
	}

	private ResponseSpec get(JwtMutator actor, String uri) {
		return this.client.mutateWith(actor).get().uri(uri).exchange();
	}

	private boolean isLate(String code) {
		return JsonPath.read(group(code), "$.orders[0].late");
	}

	private String read(String code, String field) {
		return JsonPath.read(group(code), "$.orders[0]." + field);
	}

	private String group(String code) {
		return body(this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4={four}", code, ShopperForTests.LAST_FOUR)
			.exchange()
			.expectStatus()
			.isOk());
	}

	private long texts() throws SQLException {
		return count("select count(*) from notification.message where topic = 'PRE_ORDER_PUT_OFF' and channel = 'TEXT'"
				+ " and about = '" + this.listing + "'");
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate(sql)).isEqualTo(1);
		}
	}

	private static String body(ResponseSpec answer) {
		return new String(answer.expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
	}

}
