package vn.postmart.marketplace.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class EndpointAccessIntegrationTests {

	@Autowired
	private WebTestClient client;

	@Autowired
	private List<AccessRules> modules;

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Test
	void everyHandlerIsCoveredByARuleOfItsModule() {
		Set<String> ruled = rules().map((rule) -> rule.method() + " " + rule.pattern()).collect(Collectors.toSet());
		assertThat(handlers()).isNotEmpty().allSatisfy((handler) -> assertThat(ruled).contains(handler));
	}

	@Test
	void everyRuleIsForAHandler() {
		Set<String> handlers = handlers().collect(Collectors.toSet());
		assertThat(rules().map((rule) -> rule.method() + " " + rule.pattern()))
			.allSatisfy((rule) -> assertThat(handlers).contains(rule));
	}

	@Test
	void noTwoRulesAreForTheSameEndpoint() {
		assertThat(rules().map((rule) -> rule.method() + " " + rule.pattern())).doesNotHaveDuplicates();
	}

	@Test
	void asksAGuestToSignInWhereNothingIsListed() {
		this.client.get()
			.uri("/api/v1/nowhere")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals("WWW-Authenticate", "Bearer")
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/unauthenticated")
			.jsonPath("$.title")
			.isEqualTo("Cần đăng nhập");
	}

	@Test
	void deniesEvenAnOperatorWhatIsNotListed() {
		this.client.mutateWith(TestActors.operator("quan-tri"))
			.get()
			.uri("/api/v1/nowhere")
			.header("Accept-Language", "en")
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("/problems/forbidden")
			.jsonPath("$.title")
			.isEqualTo("Not allowed");
	}

	@Test
	void deniesAShopperWhatIsForOperators() {
		this.client.mutateWith(TestActors.shopper("0912345678"))
			.get()
			.uri("/api/v1/outbox/parked")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	private Stream<AccessRule> rules() {
		return this.modules.stream().flatMap((module) -> module.rules().stream());
	}

	private Stream<String> handlers() {
		return this.requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(this::endpoints);
	}

	private Stream<String> endpoints(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition()
			.getMethods()
			.stream()
			.flatMap((method) -> mapping.getPatternsCondition()
				.getPatterns()
				.stream()
				.map((pattern) -> method + " " + pattern.getPatternString()));
	}

}
