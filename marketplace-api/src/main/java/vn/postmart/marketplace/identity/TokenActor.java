package vn.postmart.marketplace.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.shared.VietnamesePhone;
import vn.postmart.marketplace.shared.security.Actor;
import vn.postmart.marketplace.shared.security.Role;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Reads an actor from a token as Keycloak writes it: roles under
 * {@code realm_access.roles}, the phone as the user name unless a claim says otherwise.
 */
final class TokenActor {

	private TokenActor() {
	}

	static Mono<AbstractAuthenticationToken> authentication(Jwt token) {
		List<SimpleGrantedAuthority> authorities = roles(token).stream()
			.map((role) -> new SimpleGrantedAuthority(role.authority()))
			.toList();
		return Mono.just(new JwtAuthenticationToken(token, authorities));
	}

	static Actor of(@Nullable Authentication authentication) {
		if (!(authentication instanceof JwtAuthenticationToken signedIn)) {
			return Actor.guest();
		}
		Jwt token = signedIn.getToken();
		return new Actor(text(token, "sub").orElseThrow(), name(token), phone(token).orElse(null), roles(token),
				text(token, "office").orElse(null));
	}

	private static String name(Jwt token) {
		return text(token, "name").or(() -> text(token, "preferred_username")).orElse("");
	}

	private static Optional<String> phone(Jwt token) {
		return text(token, "phone").or(() -> text(token, "preferred_username"))
			.flatMap(VietnamesePhone::parse)
			.map(VietnamesePhone::e164);
	}

	private static Set<Role> roles(Jwt token) {
		Object access = token.getClaims().get("realm_access");
		Object named = (access instanceof Map<?, ?> realm) ? realm.get("roles") : null;
		Collection<?> roles = (named instanceof Collection<?> names) ? names : List.of();
		return roles.stream()
			.map(String::valueOf)
			.map(Role::named)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
	}

	private static Optional<String> text(Jwt token, String claim) {
		return Optional.ofNullable(token.getClaimAsString(claim));
	}

}
