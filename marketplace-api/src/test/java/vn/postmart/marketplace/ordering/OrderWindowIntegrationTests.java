package vn.postmart.marketplace.ordering;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.VietnamTime;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** A listing that is sold in windows, over HTTP. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderWindowIntegrationTests {

	private static final String PHONE = "0912345071";

	private static final String STRANGER = "0912345072";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

	private final Instant hourAgo = this.now.minus(Duration.ofHours(1));

	private final Instant tomorrow = this.now.plus(Duration.ofDays(1));

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	private StallId stall;

	private ListingId listing;

	@BeforeAll
	void openStalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		StallsForTests.open(this.client, STRANGER);
	}

	@BeforeEach
	void offerTenKilograms() {
		this.listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 10);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(JsonPath.<Number>read(page(), "$.available").intValue()).isEqualTo(10));
	}

	@Test
	void takesOrdersWhileItIsOpenAndShipsOnItsDay() {
		plan(this.hourAgo, this.tomorrow, 7);
		Awaitility.await()
			.atMost(PATIENCE)
			.ignoreException(PathNotFoundException.class)
			.untilAsserted(() -> assertThat(JsonPath.<String>read(page(), "$.window.closesAt"))
				.isEqualTo(this.tomorrow.toString()));

		String code = new ShopperForTests(this.client).with(this.listing, "2").orderAll("COD");

		String order = body(this.client.get()
			.uri("/api/v1/order-groups/{code}?phoneLast4={four}", code, ShopperForTests.LAST_FOUR)
			.exchange());
		assertThat(JsonPath.<String>read(order, "$.orders[0].shipBy")).isEqualTo(shipOn(this.tomorrow));
		assertThat(JsonPath.<Boolean>read(order, "$.orders[0].preOrder")).isFalse();
		String windows = body(send(PHONE, HttpMethod.GET, "", "").expectStatus().isOk());
		ApiSamples.assertSameShape("order-windows", windows);
		assertThat(JsonPath.<String>read(windows, "$.items[0].state")).isEqualTo("OPEN");
		assertThat(JsonPath.<Number>read(windows, "$.items[0].orders").intValue()).isEqualTo(1);
	}

	@Test
	void refusesAnOrderOneSecondAfterItClosedAndNamesTheNextOpening() throws SQLException {
		plan(this.hourAgo, this.tomorrow, 7);
		ShopperForTests late = new ShopperForTests(this.client).with(this.listing, "2");
		long total = late.total("COD");

		closeOneSecondAgo();

		late.order("COD", total, UUID.randomUUID().toString())
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("lines[0]")
			.jsonPath("$.errors[0].message")
			.isEqualTo("Vải thiều Lục Ngạn chỉ nhận đặt theo đợt, đợt vừa rồi đã đóng và chưa có đợt sau.");
		assertThat(JsonPath.<List<String>>read(late.basket(), "$.parcels[0].lines[0].changes"))
			.containsExactly("window-over");
		plan(this.tomorrow, this.tomorrow.plus(Duration.ofDays(1)), 7);
		late.order("COD", total, UUID.randomUUID().toString())
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("Vải thiều Lục Ngạn chỉ nhận đặt theo đợt. Đợt tới mở lúc " + VietnamTime.written(this.tomorrow)
					+ ".");
		new ShopperForTests(this.client).put(this.listing, "1").expectStatus().isEqualTo(422);
		assertThat(JsonPath.<Number>read(page(), "$.available").intValue()).as("nothing was held").isEqualTo(10);
	}

	@Test
	void countsNothingThatIsOverOnTheDayItWouldBeSent() throws SQLException {
		expireTomorrow();
		plan(this.hourAgo, this.tomorrow, 7);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(JsonPath.<Number>read(page(), "$.available").intValue()).isZero());
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(offeredInSearch()).as("the search document").isFalse());
		ShopperForTests shopper = new ShopperForTests(this.client).with(this.listing, "1");
		shopper.order("COD", shopper.total("COD"), UUID.randomUUID().toString())
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("Vải thiều Lục Ngạn chỉ còn 0. Xin giảm số lượng.");
		send(PHONE, HttpMethod.DELETE, "", "").expectStatus().isNoContent();
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(JsonPath.<Number>read(page(), "$.available").intValue()).as("sold at any time")
						.isEqualTo(10));
	}

	@Test
	void theNextWindowIsThereOnceTheLastIsClosedUntilTheSeriesIsStopped() throws SQLException {
		plan(this.hourAgo, Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofSeconds(3)), 7);
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(openings())
				.containsExactly(this.hourAgo.plus(Duration.ofDays(7)).toString(), this.hourAgo.toString()));
		send(PHONE, HttpMethod.POST, "/stop", "").expectStatus().isNoContent();
		assertThat(JsonPath.<Object>read(windows(), "$.items[0].repeatDays")).isNull();
		send(PHONE, HttpMethod.DELETE, "", "").expectStatus().isNoContent();
		new ShopperForTests(this.client).with(this.listing, "1").orderAll("COD");
	}

	@Test
	void changesTheNextWindowUntilItOpens() {
		String next = plan(this.tomorrow, this.tomorrow.plus(Duration.ofDays(1)), 7);
		Instant later = this.tomorrow.plus(Duration.ofHours(2));
		send(PHONE, HttpMethod.PUT, "/" + next, request(later, later.plus(Duration.ofDays(1)), 14)).expectStatus()
			.isNoContent();
		assertThat(openings()).containsExactly(later.toString());
		send(PHONE, HttpMethod.DELETE, "", "").expectStatus().isNoContent();
		String open = plan(this.hourAgo, this.tomorrow, 7);
		send(PHONE, HttpMethod.PUT, "/" + open, request(later, later.plus(Duration.ofDays(1)), 7)).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("inventory.window-open");
	}

	@Test
	void nobodyElsePlansOrSeesIt() {
		for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)) {
			send(STRANGER, method, "", request(this.tomorrow, this.tomorrow.plus(Duration.ofDays(1)), 7)).expectStatus()
				.isNotFound();
		}
		assertThat(openings()).isEmpty();
	}

	@CanIgnoreReturnValue
	private String plan(Instant opensAt, Instant closesAt, int repeatDays) {
		return JsonPath.read(body(
				send(PHONE, HttpMethod.POST, "", request(opensAt, closesAt, repeatDays)).expectStatus().isCreated()),
				"$.id");
	}

	private ResponseSpec send(String phone, HttpMethod method, String path, String request) {
		return this.client.mutateWith(TestActors.household(phone))
			.method(method)
			.uri("/api/v1/stalls/" + this.stall + "/listings/" + this.listing + "/order-windows" + path)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private static String request(Instant opensAt, Instant closesAt, int repeatDays) {
		return "{\"opensAt\": \"%s\", \"closesAt\": \"%s\", \"shipOn\": \"%s\", \"repeatDays\": %d}".formatted(opensAt,
				closesAt, shipOn(closesAt), repeatDays);
	}

	private static String shipOn(Instant closesAt) {
		return closesAt.atOffset(VietnamTime.ZONE).toLocalDate().plusDays(2).toString();
	}

	/** As the clock would, without waiting for it. */
	private void closeOneSecondAgo() throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			assertThat(
					statement.executeUpdate("update inventory.order_window set closes_at = now() - interval '1 second' "
							+ "where listing_id = '" + this.listing + "'"))
				.isEqualTo(1);
		}
	}

	/** The day before what is ordered in tomorrow's window is sent. */
	private void expireTomorrow() throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			assertThat(statement.executeUpdate("update inventory.lot set best_before = current_date + 1 where "
					+ "listing_id = '" + this.listing + "'"))
				.isEqualTo(1);
		}
	}

	private boolean offeredInSearch() throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				Statement statement = connection.createStatement();
				ResultSet document = statement
					.executeQuery("select buyable from search.document where listing_id = '" + this.listing + "'")) {
			assertThat(document.next()).isTrue();
			return document.getBoolean(1);
		}
	}

	private List<String> openings() {
		return JsonPath.read(windows(), "$.items[*].opensAt");
	}

	private String windows() {
		return body(send(PHONE, HttpMethod.GET, "", ""));
	}

	private String page() {
		return body(this.client.get().uri("/api/v1/listings/{id}", this.listing).exchange());
	}

	private static String body(ResponseSpec answer) {
		return new String(answer.expectBody().returnResult().getResponseBody(), StandardCharsets.UTF_8);
	}

}
