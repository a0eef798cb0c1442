package vn.postmart.marketplace.identity;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.security.Role;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestIssuer;

@ApiTest
@Import(TokenIntegrationTests.Mirror.class)
class TokenIntegrationTests {

	private static final TestIssuer ISSUER = TestIssuer.start();

	private static final TestIssuer STRANGER = TestIssuer.start();

	@Autowired
	private WebTestClient client;

	@DynamicPropertySource
	static void trust(DynamicPropertyRegistry registry) {
		registry.add("POSTMART_ISSUER", ISSUER::url);
	}

	@AfterAll
	static void stop() {
		ISSUER.close();
		STRANGER.close();
	}

	@Test
	void readsWhoAsksFromTheToken() {
		JWTClaimsSet claims = ISSUER.claims("0912345678", Role.CLERK).claim("office", "100000").build();
		ask("/test/mirror", ISSUER.bearer(claims)).expectStatus().isOk().expectBody().json("""
				{"subject": "0912345678", "name": "Người thử 0912345678", "phone": "+84912345678",
					"roles": ["CLERK"], "office": "100000"}
				""");
	}

	@Test
	void takesNobodyForAGuest() {
		this.client.get().uri("/test/mirror").exchange().expectStatus().isOk().expectBody().json("""
				{"subject": "guest", "name": "", "phone": null, "roles": [], "office": null}
				""");
	}

	@Test
	void letsARoleInWhereItIsAskedFor() {
		ask("/test/operators", ISSUER.bearer("van", Role.OPERATOR)).expectStatus().isOk();
		ask("/test/operators", ISSUER.bearer("lan", Role.HOUSEHOLD, Role.SHOPPER)).expectStatus().isForbidden();
	}

	@Test
	void refusesATokenThatHasExpired() {
		Date before = Date.from(Instant.now().minusSeconds(120));
		refuses(ISSUER.bearer(ISSUER.claims("van", Role.OPERATOR).expirationTime(before).build()));
	}

	@Test
	void refusesATokenForAnotherAudience() {
		refuses(ISSUER.bearer(ISSUER.claims("van", Role.OPERATOR).audience("storefront").build()));
		refuses(ISSUER.bearer(ISSUER.claims("van", Role.OPERATOR).audience(List.of()).build()));
	}

	@Test
	void refusesATokenOfAnotherIssuer() {
		refuses(ISSUER.bearer(ISSUER.claims("van", Role.OPERATOR).issuer("http://127.0.0.1/other").build()));
	}

	@Test
	void refusesATokenThatAnotherKeySigned() {
		refuses(STRANGER.bearer(ISSUER.claims("van", Role.OPERATOR).build()));
	}

	@Test
	void refusesATokenWithoutSignature() {
		refuses("Bearer " + new PlainJWT(ISSUER.claims("van", Role.OPERATOR).build()).serialize());
		refuses("Bearer nonsense");
	}

	private void refuses(String bearer) {
		ask("/test/operators", bearer).expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unauthenticated");
	}

	private ResponseSpec ask(String uri, String bearer) {
		return this.client.get().uri(uri).header("Authorization", bearer).exchange();
	}

	/** Shows callers how the API sees them. */
	@RestController
	static class Mirror {

		@GetMapping("/test/mirror")
		Mono<Actor> reflect(Actor actor) {
			return Mono.just(actor);
		}

		@GetMapping("/test/operators")
		Mono<Map<String, String>> operators() {
			return Mono.just(Map.of("seen", "yes"));
		}

		@Bean
		static AccessRules mirrorAccess() {
			return () -> List.of(AccessRule.anybody(HttpMethod.GET, "/test/mirror"),
					AccessRule.roles(HttpMethod.GET, "/test/operators", Role.OPERATOR));
		}

	}

}
