package vn.postmart.seller;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Signs a visitor in without Keycloak: the cookie {@code as} names the roles, with dots
 * between them.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class SignedInAs implements WebFilter {

	/** The cookie. */
	public static final String COOKIE = "as";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		HttpCookie roles = exchange.getRequest().getCookies().getFirst(COOKIE);
		return (roles == null) ? chain.filter(exchange)
				: exchange.getSession()
					.doOnNext((session) -> signIn(session, roles.getValue()))
					.then(Mono.defer(() -> chain.filter(exchange)));
	}

	private static void signIn(WebSession session, String roles) {
		Set<GrantedAuthority> authorities = new HashSet<>();
		Arrays.stream(roles.split("\\."))
			.forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
		OidcIdToken token = new OidcIdToken("unused", Instant.now(), Instant.now().plusSeconds(600), Map.of("sub",
				"subject-of-" + roles, "name", roles.contains("clerk") ? "Ngô Thị Bích Thuỷ" : "Vi Thị Lý"));
		session.getAttributes()
			.put(WebSessionServerSecurityContextRepository.DEFAULT_SPRING_SECURITY_CONTEXT_ATTR_NAME,
					new SecurityContextImpl(new OAuth2AuthenticationToken(
							new DefaultOidcUser(authorities, token, "sub"), authorities, "keycloak")));
	}

}
