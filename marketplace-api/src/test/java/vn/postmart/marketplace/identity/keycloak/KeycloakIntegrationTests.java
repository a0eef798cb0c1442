package vn.postmart.marketplace.identity.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import vn.postmart.launcher.engine.KeycloakRealm;
import vn.postmart.launcher.engine.KeycloakServer;
import vn.postmart.launcher.engine.PostgresServer;
import vn.postmart.marketplace.identity.app.Account;
import vn.postmart.marketplace.identity.app.IdentityProvider;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.problem.RefusedException;
import vn.postmart.marketplace.shared.security.Role;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakIntegrationTests {

	private static final String PASSWORD = "vườn vải bà Lý";

	private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");

	private static final PostgresServer POSTGRES = PostgresServer.temporary();

	private static final KeycloakServer KEYCLOAK = KeycloakServer.temporary(POSTGRES, KeycloakRealm.testValues());

	private final IdentityProvider provider = KeycloakForTests.at(KEYCLOAK.url());

	@BeforeAll
	static void start() {
		POSTGRES.start();
		KEYCLOAK.start();
	}

	@AfterAll
	static void stop() {
		KEYCLOAK.stop();
		POSTGRES.stop();
	}

	@Test
	void aHouseholdSignsInWithTheAccountThatWasMadeForIt() throws Exception {
		String subject = this.provider.ensureAccount(account("+84912345061", Role.HOUSEHOLD)).block();
		this.provider.setPassword(subject, PASSWORD).block();
		assertThat(signIn("0912345061", PASSWORD)).contains("http://127.0.0.1:8082/", "code=");
		assertThat(signIn("0912345061", "a wrong password")).isEmpty();
	}

	@Test
	void aRepeatFindsTheSameAccount() {
		String first = this.provider.ensureAccount(account("+84912345062", Role.COOPERATIVE)).block();
		assertThat(this.provider.ensureAccount(account("+84912345062", Role.COOPERATIVE)).block()).isEqualTo(first);
	}

	@Test
	void aPasswordThatThePolicyRefusesIsNamed() {
		String subject = this.provider.ensureAccount(account("+84912345063", Role.HOUSEHOLD)).block();
		StepVerifier.create(this.provider.setPassword(subject, "0912345063"))
			.verifyErrorSatisfies((failure) -> assertThat(((RefusedException) failure).fields().getFirst().field())
				.isEqualTo("newPassword"));
	}

	/**
	 * Where the sign-in page sends the browser afterwards; empty when it shows itself
	 * again.
	 */
	private static String signIn(String user, String password) throws IOException, InterruptedException {
		try (HttpClient browser = HttpClient.newHttpClient()) {
			URI page = URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect/auth?response_type=code&scope=openid"
					+ "&client_id=seller-portal&redirect_uri="
					+ encoded("http://127.0.0.1:8082/login/oauth2/code/keycloak")
					+ "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
			HttpResponse<String> shown = browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
			Matcher form = FORM.matcher(shown.body());
			assertThat(form.find()).as("a sign-in form").isTrue();
			HttpRequest submit = HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.header("Cookie", cookies(shown))
				.POST(HttpRequest.BodyPublishers
					.ofString("username=" + encoded(user) + "&password=" + encoded(password)))
				.build();
			HttpResponse<String> answer = browser.send(submit, BodyHandlers.ofString());
			return answer.headers().firstValue("Location").orElse("");
		}
	}

	/** Secure ones too: browsers send those to the loopback address. */
	private static String cookies(HttpResponse<String> shown) {
		return shown.headers()
			.allValues("Set-Cookie")
			.stream()
			.map((cookie) -> cookie.substring(0, cookie.indexOf(';')))
			.collect(Collectors.joining("; "));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static Account account(String phone, Role role) {
		return new Account(new UUID(0, 1), "stall:1", new VietnamesePhone(phone), "Vi Thị Lý", role, null, "",
				Instant.EPOCH);
	}

}
