package vn.postmart.launcher.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * The placeholders of the realm file, which Keycloak fills from its environment when it
 * imports the realm.
 */
public final class KeycloakRealm {

	/** Where shoppers are sent back to after signing in. */
	public static final String STOREFRONT_URL = "POSTMART_STOREFRONT_URL";

	/** Where sellers and staff are sent back to after signing in. */
	public static final String PORTAL_URL = "POSTMART_PORTAL_URL";

	public static final String STOREFRONT_SECRET = "POSTMART_STOREFRONT_CLIENT_SECRET";

	public static final String PORTAL_SECRET = "POSTMART_PORTAL_CLIENT_SECRET";

	/**
	 * Of the service account that creates accounts for households which a clerk
	 * registers.
	 */
	public static final String ADMIN_SECRET = "POSTMART_KEYCLOAK_ADMIN_CLIENT_SECRET";

	static final String FILE = "postmart-realm.json";

	private static final Map<String, String> TEST_VALUES = Map.of(STOREFRONT_URL, "http://127.0.0.1:8080", PORTAL_URL,
			"http://127.0.0.1:8082", STOREFRONT_SECRET, "storefront-secret", PORTAL_SECRET, "portal-secret",
			ADMIN_SECRET, "admin-secret");

	private KeycloakRealm() {
	}

	/**
	 * Every placeholder with a fixed value, for tests; the secrets are
	 * {@code storefront-secret}, {@code portal-secret} and {@code admin-secret}.
	 */
	public static Map<String, String> testValues() {
		return TEST_VALUES;
	}

	/**
	 * The given values of the placeholders and nothing else that was given.
	 * @throws IllegalArgumentException when a placeholder has no value
	 */
	static Map<String, String> values(Map<String, String> given) {
		Map<String, String> values = new HashMap<>();
		for (String placeholder : TEST_VALUES.keySet()) {
			String value = given.get(placeholder);
			if (value == null || value.isBlank()) {
				throw new IllegalArgumentException("The realm needs a value for " + placeholder);
			}
			values.put(placeholder, value);
		}
		return values;
	}

}
