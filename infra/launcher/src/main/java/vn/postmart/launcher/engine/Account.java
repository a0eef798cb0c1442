package vn.postmart.launcher.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param phone ten digits, which is also the user name
 * @param name in full, as printed on parcels
 * @param roles of the realm, in lower case, besides those everybody has
 * @param office of a clerk
 */
public record Account(String phone, String name, String password, Set<String> roles, @Nullable String office) {

	public Account {
		roles = Set.copyOf(roles);
	}

	@Override
	public String toString() {
		return "Account[" + phone + ", roles=" + roles + "]";
	}

}
