package vn.postmart.web.security;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Asks Keycloak to speak the language the reader chose here (OpenID Connect Core 1.0,
 * 3.1.2.1, {@code ui_locales}), rather than the phone's.
 */
class SignInInOwnLanguage implements ServerOAuth2AuthorizationRequestResolver {

	private final ServerOAuth2AuthorizationRequestResolver requests;

	SignInInOwnLanguage(ReactiveClientRegistrationRepository registrations) {
		this.requests = new DefaultServerOAuth2AuthorizationRequestResolver(registrations);
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange) {
		return this.requests.resolve(exchange).map((request) -> spoken(request, exchange));
	}

	@Override
	public Mono<OAuth2AuthorizationRequest> resolve(ServerWebExchange exchange, String clientRegistrationId) {
		return this.requests.resolve(exchange, clientRegistrationId).map((request) -> spoken(request, exchange));
	}

	private static OAuth2AuthorizationRequest spoken(OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
		@Nullable Locale reader = exchange.getLocaleContext().getLocale();
		return (reader == null) ? request
				: OAuth2AuthorizationRequest.from(request)
					.additionalParameters((parameters) -> parameters.put("ui_locales", reader.getLanguage()))
					.build();
	}

}
