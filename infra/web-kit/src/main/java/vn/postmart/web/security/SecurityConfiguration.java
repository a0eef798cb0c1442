package vn.postmart.web.security;

import org.springframework.boot.security.autoconfigure.actuate.web.reactive.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;

/**
 * Who may see what, and how sign-in, sign-out and forms are kept safe.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

	@Bean
	SecurityWebFilterChain securedPages(ServerHttpSecurity http, AccessRules rules, SecurityHeaders headers,
			Cookies cookies, ReactiveClientRegistrationRepository registrations, WebKitProperties properties) {
		return http.authorizeExchange((exchanges) -> authorize(exchanges, rules))
			.headers(headers::apply)
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens(cookies))
				.csrfTokenRequestHandler(tokenReader())
				.accessDeniedHandler((exchange, denied) -> Mono.error(denied)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new SignInEntryPoint())
				.accessDeniedHandler((exchange, denied) -> Mono.error(denied)))
			.oauth2Login((login) -> login.authorizationRequestResolver(new SignInInOwnLanguage(registrations))
				.authenticationFailureHandler((exchange, failure) -> Mono.error(new SignInFailed(failure))))
			.logout((logout) -> logout.logoutUrl("/sign-out")
				.logoutHandler(new DelegatingServerLogoutHandler(new SecurityContextServerLogoutHandler(),
						new WebSessionServerLogoutHandler()))
				.logoutSuccessHandler(afterSignOut(registrations, properties)))
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.build();
	}

	private void authorize(AuthorizeExchangeSpec exchanges, AccessRules rules) {
		exchanges.pathMatchers("/assets/**", "/media/**", "/sign-in", "/sign-out", "/robots.txt").permitAll();
		// On the management port alone, which is never public
		exchanges.matchers(EndpointRequest.to("health", "info", "prometheus")).permitAll();
		rules.apply(exchanges);
		exchanges.anyExchange().access((reader, context) -> Mono.error(SecurityConfiguration::notFound));
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	private CookieServerCsrfTokenRepository tokens(Cookies cookies) {
		CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
		tokens.setCookieName(cookies.name("csrf"));
		tokens.setCookieCustomizer(cookies::apply);
		return tokens;
	}

	private XorServerCsrfTokenRequestAttributeHandler tokenReader() {
		XorServerCsrfTokenRequestAttributeHandler reader = new XorServerCsrfTokenRequestAttributeHandler();
		reader.setTokenFromMultipartDataEnabled(true);
		return reader;
	}

	private OidcClientInitiatedServerLogoutSuccessHandler afterSignOut(
			ReactiveClientRegistrationRepository registrations, WebKitProperties properties) {
		OidcClientInitiatedServerLogoutSuccessHandler handler = new OidcClientInitiatedServerLogoutSuccessHandler(
				registrations);
		handler.setPostLogoutRedirectUri(properties.publicUrl() + "/");
		return handler;
	}

	@Bean
	WebSessionIdResolver webSessionIdResolver(Cookies cookies) {
		CookieWebSessionIdResolver resolver = new CookieWebSessionIdResolver();
		resolver.setCookieName(cookies.name("session"));
		resolver.addCookieInitializer(cookies::apply);
		return resolver;
	}

	/** Requests are observed as a whole; a span for each filter tells nobody anything. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

}
