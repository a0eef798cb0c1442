package vn.postmart.web.page;

import java.util.Set;

/**
 * The signed-in reader.
 *
 * @param name as the account says it
 * @param username what they sign in with, for a household its phone number
 * @param roles the realm's roles in lower case: household, cooperative, clerk,
 * programme-officer, operator, shopper
 */
public record Viewer(String name, String username, Set<String> roles) {

	public Viewer {
		roles = Set.copyOf(roles);
	}

	public boolean is(String role) {
		return this.roles.contains(role);
	}

}
