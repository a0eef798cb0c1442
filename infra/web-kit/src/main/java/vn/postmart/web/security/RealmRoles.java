package vn.postmart.web.security;

import java.text.ParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jwt.JWTParser;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.ReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives a signed-in reader the realm roles of their access token. It came straight from
 * the token endpoint, so its signature need not be checked again here; the API checks it
 * on every call.
 */
@Component
class RealmRoles implements ReactiveOAuth2UserService<OidcUserRequest, OidcUser> {

	private static final String USERNAME = "preferred_username";

	private final OidcReactiveOAuth2UserService users = new OidcReactiveOAuth2UserService();

	@Override
	public Mono<OidcUser> loadUser(OidcUserRequest request) {
		return this.users.loadUser(request).map((user) -> withRoles(user, request.getAccessToken().getTokenValue()));
	}

	private OidcUser withRoles(OidcUser user, String accessToken) {
		Set<GrantedAuthority> authorities = new HashSet<>(user.getAuthorities());
		roles(accessToken)
			.forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.toLowerCase(Locale.ROOT))));
		String name = user.getClaims().containsKey(USERNAME) ? USERNAME : "sub";
		return new DefaultOidcUser(authorities, user.getIdToken(), user.getUserInfo(), name);
	}

	static Collection<String> roles(String accessToken) {
		try {
			Map<String, Object> access = JWTParser.parse(accessToken)
				.getJWTClaimsSet()
				.getJSONObjectClaim("realm_access");
			return (access != null && access.get("roles") instanceof Collection<?> roles)
					? roles.stream().map(String::valueOf).toList() : List.of();
		}
		catch (ParseException ex) {
			return List.of();
		}
	}

}
