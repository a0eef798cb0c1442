package vn.postmart.marketplace.identity;

import java.util.List;
import java.util.stream.Stream;

import vn.postmart.marketplace.shared.security.AccessRule;
import vn.postmart.marketplace.shared.security.AccessRules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;

/**
 * Denies by default: an endpoint is open only as far as the rule of its module says.
 * Stateless, by bearer token alone, so a browser has nothing to forge a request with and
 * CSRF tokens would guard nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

	@Bean
	SecurityWebFilterChain securityFilters(ServerHttpSecurity http, List<AccessRules> modules,
			SecurityProblems problems) {
		return http.csrf(CsrfSpec::disable)
			.httpBasic(HttpBasicSpec::disable)
			.formLogin(FormLoginSpec::disable)
			.logout(LogoutSpec::disable)
			.requestCache((cache) -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.authorizeExchange((exchanges) -> exchanges.anyExchange().access(ruleBook(modules)))
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems)
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(TokenActor::authentication)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.build();
	}

	private static RuleBook ruleBook(List<AccessRules> modules) {
		return new RuleBook(Stream.concat(modules.stream(), Stream.of(SecurityConfiguration::management)).toList());
	}

	/** What tools read on the port of management; the port of the API has none of it. */
	private static List<AccessRule> management() {
		return List.of(AccessRule.anybody(HttpMethod.GET, "/actuator/health/**"),
				AccessRule.anybody(HttpMethod.GET, "/actuator/info"),
				AccessRule.anybody(HttpMethod.GET, "/actuator/prometheus"));
	}

	/** Requests are observed as a whole; a span for each filter tells nobody anything. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

}
