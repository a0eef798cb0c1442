package vn.postmart.web.page;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import vn.postmart.web.WebKitProperties;
import vn.postmart.web.asset.Assets;
import vn.postmart.web.security.Cookies;

/**
 * Makes the {@link Page} of a request.
 */
@Component
public class Pages {

	private static final String ROLE = "ROLE_";

	private final Surroundings surroundings;

	Pages(MessageSource messages, Assets assets, Cookies cookies, WebKitProperties properties) {
		this.surroundings = new Surroundings(messages, assets, cookies, properties.publicUrl());
	}

	/**
	 * The page of a request.
	 * @param exchange the request
	 * @param withForm whether it holds a form; a signed-in reader's page always does, for
	 * signing out
	 * @return the page; never empty
	 */
	public Mono<Page> of(ServerWebExchange exchange, boolean withForm) {
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(SecurityContext::getAuthentication)
			.ofType(OAuth2AuthenticationToken.class)
			.map((signedIn) -> Optional.of(viewer(signedIn)))
			.defaultIfEmpty(Optional.empty())
			.flatMap((viewer) -> page(exchange, viewer, withForm));
	}

	/**
	 * Without a token there is no signing out, so such a page, of a refused post, names
	 * nobody.
	 */
	private Mono<Page> page(ServerWebExchange exchange, Optional<Viewer> viewer, boolean withForm) {
		Mono<Optional<CsrfToken>> token = (withForm || viewer.isPresent()) ? token(exchange)
				: Mono.just(Optional.empty());
		return token.map((found) -> new Page(exchange.getRequest(), LanguageResolver.resolve(exchange),
				this.surroundings, found.isPresent() ? viewer.orElse(null) : null, found.orElse(null)));
	}

	private Mono<Optional<CsrfToken>> token(ServerWebExchange exchange) {
		Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
		return token.map(Optional::of).defaultIfEmpty(Optional.empty());
	}

	private Viewer viewer(OAuth2AuthenticationToken signedIn) {
		OAuth2User user = signedIn.getPrincipal();
		String username = signedIn.getName();
		String name = Optional.ofNullable(user.<String>getAttribute("name"))
			.filter((given) -> !given.isBlank())
			.orElse(username);
		return new Viewer(name, username, roles(signedIn));
	}

	private Set<String> roles(Authentication signedIn) {
		return signedIn.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.filter((authority) -> authority != null && authority.startsWith(ROLE))
			.map((authority) -> authority.substring(ROLE.length()))
			.collect(Collectors.toSet());
	}

}
