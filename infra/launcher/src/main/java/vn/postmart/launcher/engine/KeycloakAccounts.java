package vn.postmart.launcher.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts of the realm, created without the forms.
 */
public final class KeycloakAccounts {

	/** Holds what everybody may do; an import gives it to nobody by itself. */
	private static final String DEFAULT_ROLE = "default-roles-" + KeycloakServer.REALM;

	private final KeycloakAdmin admin;

	KeycloakAccounts(KeycloakAdmin admin) {
		this.admin = admin;
	}

	/**
	 * Creates accounts in one step; one whose phone is taken already stays as it is.
	 */
	public void create(Collection<Account> accounts) {
		List<Map<String, Object>> users = accounts.stream().map(KeycloakAccounts::user).toList();
		admin.post("/partialImport", Map.of("ifResourceExists", "SKIP", "users", users));
	}

	private static Map<String, Object> user(Account account) {
		List<String> roles = new ArrayList<>(account.roles());
		roles.add(DEFAULT_ROLE);
		Map<String, Object> attributes = new HashMap<>(Map.of("phone", List.of(account.phone())));
		if (account.office() != null) {
			attributes.put("office", List.of(account.office()));
		}
		return Map.of("username", account.phone(), "enabled", true, "firstName", account.name(), "attributes",
				attributes, "realmRoles", roles, "credentials",
				List.of(Map.of("type", "password", "value", account.password(), "temporary", false)));
	}

}
