package vn.postmart.marketplace.review;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.ordering.OrderDelivered;
import vn.postmart.marketplace.ordering.OrderId;
import vn.postmart.marketplace.ordering.ShopperForTests;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.postal.ConsignmentAccepted;
import vn.postmart.marketplace.postal.ConsignmentDelivered;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.Weight;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What buyers say of what was delivered to them, and what becomes of it. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String ITEM = "EP123456785VN";

	private static final String PHONE = "0912345061";

	private static final String STRANGER = "0912345062";

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@Autowired
	private Outbox outbox;

	private StallId stall;

	private StallId strange;

	private ListingId listing;

	private String group;

	@BeforeAll
	void openStalls() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
		this.strange = StallsForTests.open(this.client, STRANGER);
	}

	@BeforeEach
	void orderTwoKilograms() {
		this.listing = ListingsForTests.lychees(this.client, PHONE, this.stall, 10);
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> count("select count(*) from inventory.lot where listing_id = '" + this.listing + "'") == 1);
		this.group = new ShopperForTests(this.client).with(this.listing, "2").orderAll("COD");
	}

	@Test
	void showsAtOnceWhatABuyerSaysOfWhatWasDelivered() throws SQLException {
		write("{\"phoneLast4\": \"4321\", \"stars\": 5, \"text\": \"Ngọt\"}").expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("review.not-delivered");

		deliver();
		write("{\"phoneLast4\": \"4321\", \"stars\": 5, \"text\": \" Ngọt, tươi \"}").expectStatus().isNoContent();
		write("{\"phoneLast4\": \"4321\", \"stars\": 4, \"text\": \"Ngọt\"}").expectStatus().isNoContent();

		String shown = reviews();
		ApiSamples.assertSameShape("listing-reviews", shown);
		assertThat(JsonPath.<List<String>>read(shown, "$.items[*].author")).containsExactly("T. T. Hà");
		assertThat(JsonPath.<List<String>>read(shown, "$.items[*].text")).containsExactly("Ngọt");
		assertThat(JsonPath.<Integer>read(shown, "$.averageTenths")).isEqualTo(40);
		assertThat(JsonPath.<Integer>read(shown, "$.count")).isEqualTo(1);
		String own = body(
				this.client.get().uri("/api/v1/order-groups/{code}/reviews?phoneLast4=4321", this.group).exchange());
		ApiSamples.assertSameShape("own-reviews", own);
		assertThat(JsonPath.<Integer>read(own, "$[0].review.stars")).isEqualTo(4);
		assertThat(JsonPath.<Boolean>read(own, "$[0].open")).isTrue();
	}

	@Test
	void countsWhatWasSoldOnceHoweverOftenTheDeliveryIsTold() throws SQLException {
		OrderId order = deliver();
		this.outbox
			.append(OutboxEvent.of(OrderDelivered.TYPE, order.reference(),
					new OrderDelivered(order, List.of(new OrderDelivered.Goods(this.listing, Weight.grams(2000))))))
			.block();

		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> count("select count(*) from outbox.delivery d join outbox.event e on e.id = d.event_id "
					+ "where d.consumer = 'review.count-sold' and d.state = 'done' and e.aggregate_key = '"
					+ order.reference() + "'") == 2);
		String shown = reviews();
		assertThat(JsonPath.<Integer>read(shown, "$.orders")).isEqualTo(1);
		assertThat(JsonPath.<Integer>read(shown, "$.soldGrams")).isEqualTo(2000);
	}

	@Test
	void nobodyElseReviewsAndNamesWhatIsWrong() throws SQLException {
		deliver();
		write("{\"phoneLast4\": \"0000\", \"stars\": 5}").expectStatus().isNotFound();
		ListingId other = new ListingId(UUID.randomUUID());
		write(other, "{\"phoneLast4\": \"4321\", \"stars\": 5}").expectStatus().isNotFound();
		write("{\"phoneLast4\": \"4321\", \"stars\": 6}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("stars");
		write("{\"phoneLast4\": \"4321\", \"stars\": 5, \"text\": \"" + "a".repeat(1001) + "\"}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("text");
		assertThat(count("select count(*) from review.review where listing_id = '" + this.listing + "'")).isZero();
	}

	@Test
	void anOperatorHidesAReviewWithAReasonItsAuthorReadsAndPutsItBack() throws SQLException {
		String id = written();
		post(TestActors.household(PHONE), "/api/v1/reviews/" + id + "/hide", "{\"reason\": \"Xấu\"}").expectStatus()
			.isForbidden();
		post(TestActors.operator("vinh"), "/api/v1/reviews/" + id + "/hide", "{\"reason\": \"Lời lẽ xúc phạm\"}")
			.expectStatus()
			.isNoContent();

		String shown = reviews();
		assertThat(JsonPath.<Integer>read(shown, "$.count")).isZero();
		assertThat(JsonPath.<List<Object>>read(shown, "$.items")).isEmpty();
		String latest = get(TestActors.operator("vinh"), "/api/v1/reviews");
		ApiSamples.assertSameShape("reviews", latest);
		assertThat(JsonPath.<String>read(latest, "$.items[0].hiddenBecause")).isEqualTo("Lời lẽ xúc phạm");
		String own = body(
				this.client.get().uri("/api/v1/order-groups/{code}/reviews?phoneLast4=4321", this.group).exchange());
		assertThat(JsonPath.<String>read(own, "$[0].review.hiddenBecause")).isEqualTo("Lời lẽ xúc phạm");

		post(TestActors.operator("vinh"), "/api/v1/reviews/" + id + "/show", "{}").expectStatus().isNoContent();
		assertThat(JsonPath.<Integer>read(reviews(), "$.averageTenths")).isEqualTo(50);
	}

	@Test
	void theStallAloneAnswersAndOnlyOnce() throws SQLException {
		String answer = "/reviews/" + written() + "/answer";
		String thanks = "{\"text\": \"Cảm ơn bạn\"}";
		post(TestActors.household(STRANGER), "/api/v1/stalls/" + this.strange + answer, thanks).expectStatus()
			.isNotFound();
		post(TestActors.household(STRANGER), "/api/v1/stalls/" + this.stall + answer, thanks).expectStatus()
			.isNotFound();
		post(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + answer, thanks).expectStatus().isNoContent();
		post(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + answer, thanks).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.reason")
			.isEqualTo("review.answered");
		assertThat(JsonPath.<String>read(reviews(), "$.items[0].answer.text")).isEqualTo("Cảm ơn bạn");
		assertThat(JsonPath.<List<String>>read(
				get(TestActors.household(PHONE), "/api/v1/stalls/" + this.stall + "/reviews"),
				"$.items[*].answer.text"))
			.contains("Cảm ơn bạn");
	}

	/** The id of a review of five stars. */
	private String written() throws SQLException {
		deliver();
		write("{\"phoneLast4\": \"4321\", \"stars\": 5, \"text\": \"Ngọt\"}").expectStatus().isNoContent();
		return JsonPath.read(reviews(), "$.items[0].id");
	}

	/** What the post would tell: that it took the parcel in, and that it delivered it. */
	@CanIgnoreReturnValue
	private OrderId deliver() throws SQLException {
		OrderId order = new OrderId(UUID.fromString(text("select o.id::text from ordering.stall_order o "
				+ "join ordering.order_group g on g.id = o.group_id where g.code = '" + this.group + "'")));
		this.outbox.append(OutboxEvent.of(ConsignmentAccepted.TYPE, order.reference(),
				new ConsignmentAccepted(order.reference(), ITEM, "29771-1", Instant.now())))
			.block();
		Awaitility.await().atMost(PATIENCE).until(() -> status(order).equals("SHIPPED"));
		this.outbox.append(OutboxEvent.of(ConsignmentDelivered.TYPE, order.reference(),
				new ConsignmentDelivered(order.reference(), ITEM, due(order), Instant.now())))
			.block();
		Awaitility.await().atMost(PATIENCE).until(() -> status(order).equals("DELIVERED"));
		return order;
	}

	/** What the buyer pays at the door. */
	private long due(OrderId order) throws SQLException {
		return count("select goods + fee from ordering.stall_order where id = '" + order + "'");
	}

	private String status(OrderId order) throws SQLException {
		return text("select status from ordering.stall_order where id = '" + order + "'");
	}

	private WebTestClient.ResponseSpec write(String request) {
		return write(this.listing, request);
	}

	private WebTestClient.ResponseSpec write(ListingId of, String request) {
		return this.client.put()
			.uri("/api/v1/order-groups/{code}/reviews/{listing}", this.group, of)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private WebTestClient.ResponseSpec post(JwtMutator actor, String path, String request) {
		return this.client.mutateWith(actor)
			.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue(request)
			.exchange();
	}

	private String reviews() {
		return body(this.client.get().uri("/api/v1/listings/{listing}/reviews", this.listing).exchange());
	}

	private String get(JwtMutator actor, String path) {
		return body(this.client.mutateWith(actor).get().uri(path).exchange());
	}

	private static String body(WebTestClient.ResponseSpec answer) {
		return new String(answer.expectStatus().isOk().expectBody().returnResult().getResponseBody(),
				StandardCharsets.UTF_8);
	}

	private long count(String sql) throws SQLException {
		return Long.parseLong(text(sql));
	}

	private String text(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
