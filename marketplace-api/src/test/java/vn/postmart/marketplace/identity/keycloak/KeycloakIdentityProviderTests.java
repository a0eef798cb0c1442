package vn.postmart.marketplace.identity.keycloak;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.app.IdentityProvider;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.ProblemType;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Role;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class KeycloakIdentityProviderTests {

	private static final String USERS = "/admin/realms/postmart/users";

	private final WireMockServer keycloak = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	private IdentityProvider provider;

	@BeforeEach
	void start() {
		this.keycloak.start();
		this.provider = KeycloakForTests.at(URI.create(this.keycloak.baseUrl()));
		this.keycloak.stubFor(post("/realms/postmart/protocol/openid-connect/token")
			.willReturn(okJson("{\"access_token\": \"secret-token\"}")));
		this.keycloak.stubFor(get(urlPathEqualTo(USERS)).withQueryParam("username", equalTo("0912345678"))
			.withQueryParam("exact", equalTo("true"))
			.willReturn(okJson("[{\"id\": \"u-1\", \"username\": \"0912345678\"}]")));
		this.keycloak.stubFor(get(USERS + "/u-1/role-mappings/realm/available").willReturn(
				okJson("[{\"id\": \"r-1\", \"name\": \"clerk\"}, {\"id\": \"r-2\", \"name\": \"cooperative\"}]")));
		this.keycloak.stubFor(post(USERS + "/u-1/role-mappings/realm").willReturn(status(204)));
	}

	@AfterEach
	void stop() {
		this.keycloak.stop();
	}

	@Test
	void makesAnAccountNamedByThePhoneWithItsRole() {
		this.keycloak.stubFor(post(USERS).willReturn(status(201)));
		StepVerifier.create(this.provider.ensureAccount(account(Role.COOPERATIVE))).expectNext("u-1").verifyComplete();
		this.keycloak
			.verify(postRequestedFor(urlEqualTo(USERS)).withHeader("Authorization", equalTo("Bearer secret-token"))
				.withRequestBody(equalToJson("""
						{"username": "0912345678", "enabled": true, "firstName": "Vi Thị Lý",
						"attributes": {"phone": ["0912345678"]}}""")));
		this.keycloak.verify(postRequestedFor(urlEqualTo(USERS + "/u-1/role-mappings/realm"))
			.withRequestBody(equalToJson("[{\"id\": \"r-2\", \"name\": \"cooperative\"}]")));
	}

	@Test
	void findsTheAccountThatARepeatWouldMakeTwice() {
		this.keycloak.stubFor(post(USERS).willReturn(status(409)));
		StepVerifier.create(this.provider.ensureAccount(account(Role.HOUSEHOLD))).expectNext("u-1").verifyComplete();
	}

	@Test
	void triesAgainWhenTheConnectionBreaks() {
		this.keycloak.stubFor(post(USERS).inScenario("flaky")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
			.willSetStateTo("up"));
		this.keycloak.stubFor(post(USERS).inScenario("flaky").whenScenarioStateIs("up").willReturn(status(201)));
		StepVerifier.create(this.provider.ensureAccount(account(Role.HOUSEHOLD))).expectNext("u-1").verifyComplete();
	}

	@Test
	void saysThatKeycloakIsAwayAfterThreeTries() {
		this.keycloak.stubFor(post(USERS).willReturn(status(503)));
		StepVerifier.create(this.provider.ensureAccount(account(Role.HOUSEHOLD)))
			.verifyErrorSatisfies(
					(failure) -> assertThat(((RefusedException) failure).type()).isEqualTo(ProblemType.UNAVAILABLE));
		this.keycloak.verify(3, postRequestedFor(urlEqualTo(USERS)));
	}

	@Test
	void namesThePasswordFieldWhenThePolicyRefusesIt() {
		this.keycloak.stubFor(put(USERS + "/u-1/reset-password")
			.willReturn(status(400).withBody("{\"error\": \"invalidPasswordMinLengthMessage\"}")));
		StepVerifier.create(this.provider.setPassword("u-1", "0912345678"))
			.verifyErrorSatisfies((failure) -> assertThat(((RefusedException) failure).fields().getFirst().field())
				.isEqualTo("newPassword"));
	}

	private static Account account(Role role) {
		return new Account(new UUID(0, 1), "stall:1", new VietnamesePhone("+84912345678"), "Vi Thị Lý", role, null, "",
				Instant.EPOCH);
	}

}
