package vn.postmart.marketplace.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.postmart.launcher.engine.KeycloakRealm;
import vn.postmart.launcher.engine.KeycloakServer;
import vn.postmart.launcher.engine.PostgresServer;
import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.keycloak.KeycloakForTests;
import vn.postmart.marketplace.ordering.ShopperForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.security.Role;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;
import vn.postmart.marketplace.support.TestWire;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Mail goes to the address that the real Keycloak knows of the buyer's account. */
@ApiTest
class MailboxIntegrationTests {

	private static final PostgresServer POSTGRES = PostgresServer.temporary();

	private static final KeycloakServer KEYCLOAK = KeycloakServer.temporary(POSTGRES, KeycloakRealm.testValues());

	@RegisterExtension
	private static final TestWire WIRE = new TestWire(KEYCLOAK::url);

	private static final MessagesForTests MESSAGES = MessagesForTests.start();

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final String PHONE = "0912345171";

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	private static StallId stall;

	@DynamicPropertySource
	static void useEngines(DynamicPropertyRegistry registry) {
		POSTGRES.start();
		KEYCLOAK.start();
		MESSAGES.register(registry);
		registry.add("postmart.identity.keycloak.url", WIRE::url);
		registry.add("postmart.identity.keycloak.client-secret", () -> KeycloakForTests.SECRET);
	}

	@AfterAll
	static void stop() {
		MESSAGES.close();
		KEYCLOAK.stop();
		POSTGRES.stop();
	}

	@BeforeEach
	void openStall() {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
		}
	}

	@Test
	void aMailWaitsWhileKeycloakIsSilentAndIsSentOnceAfterwards() throws Exception {
		LotForTests lot = LotForTests.offered(this.client, this.database, PHONE, stall);
		String subject = account("+84912345172");
		giveMailbox(subject, "ha@example.vn");
		order(subject, lot);
		WIRE.fallSilent();

		lot.recall(this.client);

		Awaitility.await().atMost(PATIENCE).until(() -> attempts(lot) > 1);
		assertThat(state(lot)).isEqualTo("WAITING");
		assertThat(MESSAGES.mailsWith(lot.code())).isEmpty();
		WIRE.mend();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(lot)).isEqualTo("SENT"));
		assertThat(MESSAGES.mailsWith(lot.code())).singleElement()
			.satisfies((mail) -> assertThat(mail.path("to").asString()).isEqualTo("ha@example.vn"));
	}

	@Test
	void anAccountWithoutAMailAddressAndOneThatIsGoneGetNone() throws Exception {
		LotForTests lot = LotForTests.offered(this.client, this.database, PHONE, stall);
		order(account("+84912345173"), lot);

		lot.recall(this.client);

		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(lot)).isEqualTo("SKIPPED"));
		LotForTests other = LotForTests.offered(this.client, this.database, PHONE, stall);
		order(UUID.randomUUID().toString(), other);
		other.recall(this.client);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(state(other)).isEqualTo("SKIPPED"));
		assertThat(MESSAGES.mailsWith(lot.code())).isEmpty();
	}

	private void order(String subject, LotForTests lot) {
		new ShopperForTests(this.client.mutateWith(TestActors.shopper(subject))).with(lot.listing(), "1")
			.orderAll("COD");
	}

	private static String account(String phone) {
		return KeycloakForTests.at(KEYCLOAK.url())
			.ensureAccount(new Account(UUID.randomUUID(), "shopper:" + phone, new VietnamesePhone(phone),
					"Nguyễn Thu Hà", Role.HOUSEHOLD, null, "", Instant.EPOCH))
			.block();
	}

	/** As the owner of an account does on its page. */
	private static void giveMailbox(String subject, String address) throws IOException, InterruptedException {
		URI account = KEYCLOAK.url().resolve("/admin/realms/" + KeycloakServer.REALM + "/users/" + subject);
		String profile = """
				{"firstName": "Nguyễn Thu Hà", "email": "%s", "attributes": {"phone": ["0912345172"]}}"""
			.formatted(address);
		try (HttpClient http = HttpClient.newHttpClient()) {
			int status = http
				.send(HttpRequest.newBuilder(account)
					.header("Authorization", "Bearer " + token(http))
					.header("Content-Type", "application/json")
					.PUT(HttpRequest.BodyPublishers.ofString(profile))
					.build(), BodyHandlers.discarding())
				.statusCode();
			assertThat(status).isEqualTo(204);
		}
	}

	private static String token(HttpClient http) throws IOException, InterruptedException {
		String reply = http
			.send(HttpRequest.newBuilder(URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect/token"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers
					.ofString("grant_type=client_credentials&client_id=marketplace-admin&client_secret="
							+ KeycloakForTests.SECRET))
				.build(), BodyHandlers.ofString())
			.body();
		return JsonPath.read(reply, "$.access_token");
	}

	private String state(LotForTests lot) throws SQLException {
		return read("select coalesce(max(state), '') from notification.message where channel = 'MAIL' and about = '"
				+ lot.id() + "'");
	}

	/** How often it was tried to send the lot's mail. */
	private int attempts(LotForTests lot) throws SQLException {
		return Integer.parseInt(read("""
				select coalesce(max(delivery.attempts), 0)
				from notification.message
				join outbox.event on event.aggregate_key = 'message:' || message.id
				join outbox.delivery on delivery.event_id = event.id
				where message.channel = 'MAIL' and message.about = '%s'
				""".formatted(lot.id())));
	}

	private String read(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				ResultSet rows = connection.createStatement().executeQuery(sql)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
