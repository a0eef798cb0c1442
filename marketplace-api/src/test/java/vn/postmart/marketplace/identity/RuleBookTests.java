package vn.postmart.marketplace.identity;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;

import static org.assertj.core.api.Assertions.assertThat;

class RuleBookTests {

	private static final Authentication CLERK = new TestingAuthenticationToken("a", "", "clerk");

	private static final Authentication OPERATOR = new TestingAuthenticationToken("b", "", "operator");

	private final RuleBook book = new RuleBook(
			List.<AccessRules>of(() -> List.of(AccessRule.anybody(HttpMethod.GET, "/things/{id}")),
					() -> List.of(AccessRule.roles(HttpMethod.PUT, "/things/{id}", Role.OPERATOR),
							AccessRule.signedIn(HttpMethod.GET, "/my/things"),
							AccessRule.roles(HttpMethod.GET, "/my/{other}", Role.OPERATOR)),
					() -> List.of(AccessRule.anybody(HttpMethod.GET, "/api/v1/things/{id}"),
							AccessRule.roles(HttpMethod.GET, "/api/v1/{any}/parts", Role.OPERATOR),
							AccessRule.anybody(HttpMethod.GET, "/health/**"))));

	@Test
	void letsAnybodyDoWhatIsOpen() {
		assertThat(granted(HttpMethod.GET, "/things/1", Mono.empty())).isTrue();
	}

	@Test
	void asksForTheRoleOfThatMethod() {
		assertThat(granted(HttpMethod.PUT, "/things/1", Mono.just(OPERATOR))).isTrue();
		assertThat(granted(HttpMethod.PUT, "/things/1", Mono.just(CLERK))).isFalse();
		assertThat(granted(HttpMethod.PUT, "/things/1", Mono.empty())).isFalse();
	}

	@Test
	void takesTheFirstRuleThatFits() {
		assertThat(granted(HttpMethod.GET, "/my/things", Mono.just(CLERK))).isTrue();
		assertThat(granted(HttpMethod.GET, "/my/thoughts", Mono.just(CLERK))).isFalse();
	}

	@Test
	void deniesWhatNoModuleLists() {
		assertThat(granted(HttpMethod.DELETE, "/things/1", Mono.just(OPERATOR))).isFalse();
		assertThat(granted(HttpMethod.GET, "/things/1/parts", Mono.just(OPERATOR))).isFalse();
	}

	@Test
	void keepsTheResourcesOfTheApiApart() {
		assertThat(granted(HttpMethod.GET, "/api/v1/things/1", Mono.empty())).isTrue();
		assertThat(granted(HttpMethod.GET, "/api/v1/thing%73/1", Mono.empty())).isTrue();
		assertThat(granted(HttpMethod.GET, "/api/v1/thoughts/1", Mono.empty())).isFalse();
	}

	@Test
	void knowsRulesWhoseResourceIsOpen() {
		assertThat(granted(HttpMethod.GET, "/api/v1/things/parts", Mono.empty())).isTrue();
		assertThat(granted(HttpMethod.GET, "/api/v1/thoughts/parts", Mono.just(OPERATOR))).isTrue();
		assertThat(granted(HttpMethod.GET, "/api/v1/thoughts/parts", Mono.just(CLERK))).isFalse();
		assertThat(granted(HttpMethod.GET, "/health/a/b/c/d", Mono.empty())).isTrue();
	}

	private boolean granted(HttpMethod method, String path, Mono<Authentication> reader) {
		AuthorizationContext context = new AuthorizationContext(
				MockServerWebExchange.from(MockServerHttpRequest.method(method, URI.create(path)).build()));
		AuthorizationResult result = this.book.authorize(reader, context).block();
		return result != null && result.isGranted();
	}

}
