package vn.postmart.web.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

class TokenRelayTests {

	private static final OAuth2AuthenticationToken READER = new OAuth2AuthenticationToken(
			new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, Map.of("sub", "hoa"), "sub"),
			AuthorityUtils.NO_AUTHORITIES, "keycloak");

	private final AtomicReference<HttpHeaders> sent = new AtomicReference<>(HttpHeaders.EMPTY);

	@Test
	void carriesTheReadersToken() {
		call((request) -> Mono.just(client()), true);
		assertThat(this.sent.get().get(HttpHeaders.AUTHORIZATION)).isEqualTo(List.of("Bearer eyJ.hoa"));
	}

	@Test
	void callsWithoutATokenForAGuest() {
		call((request) -> Mono.error(new AssertionError("A guest has nothing to refresh")), false);
		assertThat(this.sent.get().containsHeader(HttpHeaders.AUTHORIZATION)).isFalse();
	}

	@Test
	void callsWithoutATokenWhenItCannotBeRefreshed() {
		call((request) -> Mono.error(new ClientAuthorizationException(new OAuth2Error("invalid_grant"), "keycloak")),
				true);
		assertThat(this.sent.get().containsHeader(HttpHeaders.AUTHORIZATION)).isFalse();
	}

	private void call(ReactiveOAuth2AuthorizedClientManager manager, boolean signedIn) {
		ServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/account"));
		Mono<ClientResponse> call = new TokenRelay(manager)
			.filter(ClientRequest.create(HttpMethod.GET, URI.create("http://api/api/v1/my")).build(), (request) -> {
				this.sent.set(request.headers());
				return Mono.just(ClientResponse.create(HttpStatus.OK).build());
			})
			.contextWrite((context) -> context.put(ServerWebExchange.class, exchange));
		Mono<ClientResponse> asked = signedIn
				? call.contextWrite(ReactiveSecurityContextHolder.withAuthentication(READER)) : call;
		assertThat(asked.blockOptional()).isPresent();
	}

	private static OAuth2AuthorizedClient client() {
		ClientRegistration registration = ClientRegistration.withRegistrationId("keycloak")
			.clientId("site")
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenUri("http://127.0.0.1:2/token")
			.build();
		OAuth2AccessToken token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "eyJ.hoa", Instant.EPOCH,
				Instant.EPOCH.plusSeconds(300));
		return new OAuth2AuthorizedClient(registration, "hoa", token);
	}

}
