package vn.postmart.marketplace.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers.JwtMutator;

import vn.postmart.marketplace.shared.security.Role;

/**
 * Signs a {@code WebTestClient} in:
 * {@code client.mutateWith(TestActors.clerk("lan", "100000"))}. The subject is the user
 * name.
 */
public final class TestActors {

	private TestActors() {
	}

	/**
	 * A household whose phone is its user name.
	 */
	public static JwtMutator household(String phone) {
		return actor(phone, Role.HOUSEHOLD);
	}

	public static JwtMutator shopper(String phone) {
		return actor(phone, Role.SHOPPER);
	}

	public static JwtMutator officer(String user) {
		return actor(user, Role.OFFICER);
	}

	public static JwtMutator operator(String user) {
		return actor(user, Role.OPERATOR);
	}

	/**
	 * A clerk at an office.
	 */
	public static JwtMutator clerk(String user, String office) {
		return actor(user, Role.CLERK).jwt((token) -> claims(token, user, Role.CLERK).claim("office", office));
	}

	public static JwtMutator actor(String user, Role... roles) {
		List<GrantedAuthority> authorities = Arrays.stream(roles)
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority(role.authority()))
			.toList();
		return SecurityMockServerConfigurers.mockJwt()
			.jwt((token) -> claims(token, user, roles))
			.authorities(authorities);
	}

	private static Jwt.Builder claims(Jwt.Builder token, String user, Role... roles) {
		return token.subject(user)
			.claim("preferred_username", user)
			.claim("name", "Người thử " + user)
			.claim("realm_access", Map.of("roles", Arrays.stream(roles).map(Role::authority).toList()));
	}

}
