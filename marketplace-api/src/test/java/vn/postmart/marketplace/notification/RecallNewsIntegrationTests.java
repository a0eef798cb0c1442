package vn.postmart.marketplace.notification;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import vn.postmart.marketplace.catalog.ListingId;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.identity.Mailboxes;
import vn.postmart.marketplace.ordering.ShopperForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Who hears of a recall, through the simulated gateway and a real mail server. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallNewsIntegrationTests {

	private static final MessagesForTests MESSAGES = MessagesForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PHONE = "0912345071";

	private static final String SHOPPER = "0912345072";

	private static final String OTHER_SHOPPER = "0912345073";

	private static final String NOBODY = "0912345074";

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	private StallId stall;

	private LotForTests lotForTests;

	private ListingId listing;

	private String lot;

	private String code;

	@DynamicPropertySource
	static void useMessages(DynamicPropertyRegistry registry) {
		MESSAGES.register(registry);
	}

	@AfterAll
	static void stopMessages() {
		MESSAGES.close();
	}

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	@BeforeEach
	void offerTenKilograms() {
		MESSAGES.recover();
		this.lotForTests = LotForTests.offered(this.client, this.database, PHONE, this.stall);
		this.listing = this.lotForTests.listing();
		this.lot = this.lotForTests.id();
		this.code = this.lotForTests.code();
	}

	@Test
	void sellerAndBuyersGetOneTextEachThoughTheGatewayWasAwayAndLostReplies() {
		String first = new ShopperForTests(this.client).with(this.listing, "2").orderAll("COD");
		String second = new ShopperForTests(this.client).with(this.listing, "3").orderAll("COD");
		MESSAGES.fail("[{\"kind\": \"outage\", \"match\": \"/sms\", \"count\": 4},"
				+ " {\"kind\": \"cut-reply\", \"match\": \"/sms\", \"count\": 2}]");

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		List<JsonNode> texts = MESSAGES.textsWith(this.code);
		assertThat(texts).extracting((text) -> text.path("text").asString())
			.containsExactlyInAnyOrder(
					"Postmart: lô " + this.code + " (Vải thiều Lục Ngạn) của bạn đã được thu hồi và không còn bán. "
							+ "Người mua đang được báo. Xem http://127.0.0.1:8080/t/" + this.code,
					toBuyer(first), toBuyer(second));
		assertThat(texts).extracting((text) -> text.path("to").asString())
			.containsExactlyInAnyOrder("+84912345071", "+84987654321", "+84987654321");
	}

	@Test
	void everybodyIsToldOnceHoweverManyBatchesTheyAre() throws SQLException {
		execute("""
				with held as (
					insert into inventory.reservation (reference, state, created_at)
					select 'order:' || uuidv7(), 'SHIPPED', now() from generate_series(1, 450)
					returning reference
				)
				insert into inventory.reservation_line (reference, lot_id, listing_id, quantity)
				select reference, '%s', '%s', 1000 from held
				""".formatted(this.lot, this.listing));

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		assertThat(count("select count(*) from notification.message where channel = 'TEXT' and about = '" + this.lot
				+ "' and topic = 'BOUGHT_LOT_RECALLED'"))
			.isEqualTo(450);
		assertThat(count("select count(distinct addressee) from notification.message where about = '" + this.lot + "'"))
			.isEqualTo(451);
	}

	@Test
	void aBuyerWithAMailboxAlsoGetsAMail() {
		new ShopperForTests(this.client.mutateWith(TestActors.shopper(SHOPPER))).with(this.listing, "1")
			.orderAll("COD");
		new ShopperForTests(this.client).with(this.listing, "1").orderAll("COD");

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		assertThat(MESSAGES.mailsWith(this.code)).singleElement()
			.satisfies((mail) -> assertThat(mail.path("to").asString()).isEqualTo(SHOPPER + "@example.vn"))
			.satisfies((mail) -> assertThat(mail.path("subject").asString())
				.isEqualTo("Xin đừng dùng Vải thiều Lục Ngạn: lô " + this.code + " bị thu hồi"))
			.satisfies((mail) -> assertThat(mail.path("text").asString()).contains("Dư lượng thuốc"));
	}

	@Test
	void whoOrderedInEnglishIsWrittenToInEnglish() {
		WebTestClient reader = this.client.mutate().defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, "en").build();
		String guest = new ShopperForTests(reader).with(this.listing, "1").orderAll("COD");
		String account = new ShopperForTests(reader.mutateWith(TestActors.shopper(SHOPPER))).with(this.listing, "1")
			.orderAll("COD");

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		assertThat(MESSAGES.textsWith("PLEASE DO NOT USE")).extracting((text) -> text.path("text").asString())
			.filteredOn((text) -> text.contains(this.code))
			.containsExactlyInAnyOrder(inEnglish(guest), inEnglish(account));
		assertThat(MESSAGES.mailsWith(this.code)).singleElement()
			.satisfies((mail) -> assertThat(mail.path("subject").asString())
				.isEqualTo("Please do not use Luc Ngan lychee: lot " + this.code + " is recalled"));
	}

	@Test
	void aStallThatWasOpenedInEnglishIsWrittenToInEnglish() throws SQLException {
		execute("update seller.stall set language = 'en' where id = '" + this.stall + "'");
		try {
			recall();
			Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
			assertThat(MESSAGES.textsWith(this.code)).singleElement()
				.satisfies((text) -> assertThat(text.path("text").asString())
					.startsWith("Postmart: your lot " + this.code + " (Luc Ngan lychee) has been recalled"));
		}
		finally {
			execute("update seller.stall set language = 'vi' where id = '" + this.stall + "'");
		}
	}

	@Test
	void theBuyerFindsItInTheAccountOnceForEachOrder() {
		WebTestClient signedIn = this.client.mutateWith(TestActors.shopper(OTHER_SHOPPER));
		String first = new ShopperForTests(signedIn).with(this.listing, "1").orderAll("COD");
		String second = new ShopperForTests(signedIn).with(this.listing, "1").orderAll("COD");

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		String news = get(TestActors.shopper(OTHER_SHOPPER), "/api/v1/notifications");
		assertThat(JsonPath.<List<String>>read(news, "$.items[*].code")).containsExactlyInAnyOrder(first, second);
		assertThat(JsonPath.<String>read(news, "$.items[0].body")).startsWith("Your order "
				+ JsonPath.read(news, "$.items[0].code") + " contains Luc Ngan lychee of lot " + this.code);
	}

	@Test
	void theSellerAloneReadsOfItInThePortalAndOnlyUntilItIsRead() {
		recall();

		String title = "Lot " + this.code + " has been recalled";
		String news = Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> get(TestActors.household(PHONE), "/api/v1/notifications"),
					(read) -> JsonPath.<List<String>>read(read, "$.items[*].title").indexOf(title) == 0);
		ApiSamples.assertSameShape("notifications", news);
		assertThat(JsonPath.<String>read(news, "$.items[0].about")).isEqualTo(this.lot);
		assertThat(unread(NOBODY)).isZero();
		this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/notifications/read")
			.contentType(MediaType.APPLICATION_JSON)
			.bodyValue("{\"upTo\": \"" + JsonPath.read(news, "$.items[0].id") + "\"}")
			.exchange()
			.expectStatus()
			.isNoContent();
		assertThat(unread(PHONE)).isZero();
	}

	@Test
	void neitherPhoneNorMailboxNorNameIsKept() throws SQLException {
		new ShopperForTests(this.client.mutateWith(TestActors.shopper(SHOPPER))).with(this.listing, "1")
			.orderAll("COD");

		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		assertThat(count("select count(*) from notification.message m where m::text ~ '987654321|example|Trần Thu'"))
			.isZero();
		assertThat(count("select count(*) from outbox.event where type ~ '^(notification|inventory.lot-recalled)' "
				+ "and payload::text ~ '987654321|example|Trần Thu'"))
			.isZero();
	}

	@Test
	void theOperatorSeesWhatBecameOfTheMessages() {
		recall();

		Awaitility.await().atMost(PATIENCE).until(() -> waiting() == 0);
		String figures = get(TestActors.operator("vinh"), "/api/v1/notifications/deliveries");
		ApiSamples.assertSameShape("notification-deliveries", figures);
		assertThat(JsonPath.<Boolean>read(figures, "$.mail")).isTrue();
		assertThat(JsonPath.<List<Integer>>read(figures, "$.items[?(@.channel=='TEXT' && @.state=='SENT')].count"))
			.singleElement()
			.satisfies((sent) -> assertThat(sent).isPositive());
	}

	private String inEnglish(String order) {
		return "Postmart: PLEASE DO NOT USE Luc Ngan lychee in order " + order + ". Lot " + this.code
				+ " is recalled. See http://127.0.0.1:8080/t/" + this.code;
	}

	private String toBuyer(String order) {
		return "Postmart: XIN ĐỪNG DÙNG Vải thiều Lục Ngạn trong đơn " + order + ". Lô " + this.code
				+ " bị thu hồi. Xem http://127.0.0.1:8080/t/" + this.code;
	}

	private void recall() {
		this.lotForTests.recall(this.client);
	}

	/** Steps and messages of the recalls so far that are not done. */
	private long waiting() throws SQLException {
		return count("select count(*) from outbox.delivery d join outbox.event e on e.id = d.event_id "
				+ "where (e.type like 'notification.%' or e.type = 'inventory.lot-recalled') and d.state <> 'done'");
	}

	private long unread(String phone) {
		return JsonPath.<Number>read(get(TestActors.household(phone), "/api/v1/notifications/unread"), "$.count")
			.longValue();
	}

	private String get(JwtMutator actor, String path) {
		return new String(this.client.mutateWith(actor)
			.get()
			.uri(path)
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class EverybodyHasAMailbox {

		@Bean
		@Primary
		Mailboxes mailboxes() {
			return (subject) -> Mono.just(subject + "@example.vn");
		}

	}

}
