package vn.postmart.web.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Adds the signed-in reader's token to a call, refreshed when it has run out. Where that
 * fails the call goes out without: the API then refuses what needs a name, and the reader
 * is asked to sign in again.
 */
@Component
class TokenRelay implements ExchangeFilterFunction {

	private static final Logger log = LoggerFactory.getLogger(TokenRelay.class);

	private final ReactiveOAuth2AuthorizedClientManager clients;

	TokenRelay(ReactiveOAuth2AuthorizedClientManager clients) {
		this.clients = clients;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return token().map((token) -> withToken(request, token)).defaultIfEmpty(request).flatMap(next::exchange);
	}

	private ClientRequest withToken(ClientRequest request, String token) {
		return ClientRequest.from(request).headers((headers) -> headers.setBearerAuth(token)).build();
	}

	private Mono<String> token() {
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.ofType(OAuth2AuthenticationToken.class)
			.flatMap(this::authorized)
			.map((client) -> client.getAccessToken().getTokenValue())
			.onErrorResume(OAuth2AuthorizationException.class, this::withoutToken);
	}

	private Mono<OAuth2AuthorizedClient> authorized(OAuth2AuthenticationToken signedIn) {
		return Mono.deferContextual((context) -> this.clients
			.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(signedIn.getAuthorizedClientRegistrationId())
				.principal(signedIn)
				.attribute(ServerWebExchange.class.getName(), context.get(ServerWebExchange.class))
				.build()));
	}

	private Mono<String> withoutToken(OAuth2AuthorizationException failure) {
		log.warn("A token could not be refreshed: {}", failure.getError().getErrorCode());
		return Mono.empty();
	}

}
