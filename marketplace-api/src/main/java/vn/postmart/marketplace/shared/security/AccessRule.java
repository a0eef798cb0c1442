package vn.postmart.marketplace.shared.security;

import java.util.Set;

import org.springframework.http.HttpMethod;

/**
 * Who may call one endpoint.
 *
 * @param method the HTTP method
 * @param pattern the path as its controller maps it, such as
 * {@code /api/v1/stalls/{stallId}/listings}
 * @param access how open it is
 * @param roles for {@link Access#ROLES}: any of these
 */
public record AccessRule(HttpMethod method, String pattern, Access access, Set<Role> roles) {

	public AccessRule {
		roles = Set.copyOf(roles);
		if ((access == Access.ROLES) == roles.isEmpty()) {
			throw new IllegalArgumentException("Roles are named exactly where they are asked for: " + pattern);
		}
	}

	/** Open to anybody. */
	public static AccessRule anybody(HttpMethod method, String pattern) {
		return new AccessRule(method, pattern, Access.PUBLIC, Set.of());
	}

	/** Open to any account; whose thing it is stays for the use case to judge. */
	public static AccessRule signedIn(HttpMethod method, String pattern) {
		return new AccessRule(method, pattern, Access.AUTHENTICATED, Set.of());
	}

	/** Open to these roles. */
	public static AccessRule roles(HttpMethod method, String pattern, Role... roles) {
		return new AccessRule(method, pattern, Access.ROLES, Set.of(roles));
	}

	/** How open an endpoint is. */
	public enum Access {

		PUBLIC, AUTHENTICATED, ROLES

	}

}
