package vn.postmart.launcher.stack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import vn.postmart.launcher.engine.Credentials;
import vn.postmart.launcher.engine.KeycloakRealm;
import vn.postmart.launcher.engine.KeycloakServer;
import vn.postmart.launcher.engine.Ports;
import vn.postmart.launcher.engine.PostgresServer;

/**
 * The environment each of our own applications is started with: addresses of the others
 * and the secrets it needs, no more.
 */
final class StackEnvironment {

	private final StackOptions options;

	private final Secrets secrets;

	StackEnvironment(StackOptions options, Secrets secrets) {
		this.options = options;
		this.secrets = secrets;
	}

	/**
	 * The values of the realm's placeholders.
	 */
	Map<String, String> realm() {
		return Map.of(KeycloakRealm.STOREFRONT_URL, url(Port.STOREFRONT), KeycloakRealm.PORTAL_URL, url(Port.PORTAL),
				KeycloakRealm.STOREFRONT_SECRET, secrets.get(Secret.STOREFRONT_CLIENT), KeycloakRealm.PORTAL_SECRET,
				secrets.get(Secret.PORTAL_CLIENT), KeycloakRealm.ADMIN_SECRET, secrets.get(Secret.ACCOUNTS_CLIENT));
	}

	Map<String, String> simulators() {
		Map<String, String> environment = new HashMap<>(payment());
		environment.putAll(carrier());
		environment.putAll(messages());
		environment.put("SIMULATOR_PAYMENT_PORT", number(Port.PAYMENT));
		environment.put("SIMULATOR_POST_PORT", number(Port.POST));
		environment.put("SIMULATOR_TEXT_PORT", number(Port.TEXT));
		environment.put("SIMULATOR_MAIL_PORT", number(Port.MAIL));
		environment.put("SIMULATOR_DIR", folder(Part.SIMULATORS, "journal"));
		environment.put(StackOptions.PACE, options.pace().toString());
		environment.put("POSTMART_API_URL", url(Port.API));
		environment.putAll(options.extra());
		return environment;
	}

	Map<String, String> api(PostgresServer postgres) {
		Map<String, String> environment = new HashMap<>(application(Port.API, Port.API_MANAGEMENT));
		environment.putAll(database(postgres));
		environment.putAll(payment());
		environment.putAll(carrier());
		environment.putAll(messages());
		environment.put("POSTMART_ELASTICSEARCH_URL", url(Port.ELASTICSEARCH));
		environment.put(KeycloakRealm.ADMIN_SECRET, secrets.get(Secret.ACCOUNTS_CLIENT));
		environment.put("POSTMART_ENCRYPTION_KEYSET", secrets.get(Secret.ENCRYPTION_KEYSET));
		environment.put("POSTMART_FINGERPRINT_KEY", secrets.get(Secret.FINGERPRINT_KEY));
		environment.put("POSTMART_MEDIA_DIR", folder(Part.API, "media"));
		environment.putAll(options.extra());
		return environment;
	}

	Map<String, String> storefront() {
		Map<String, String> environment = new HashMap<>(application(Port.STOREFRONT, Port.STOREFRONT_MANAGEMENT));
		environment.put(KeycloakRealm.STOREFRONT_SECRET, secrets.get(Secret.STOREFRONT_CLIENT));
		// Checkout sends the browser on to the provider's page
		environment.put("POSTMART_PAYMENT_PAGE_URL", url(Port.PAYMENT));
		environment.putAll(options.extra());
		return environment;
	}

	Map<String, String> portal() {
		Map<String, String> environment = new HashMap<>(application(Port.PORTAL, Port.PORTAL_MANAGEMENT));
		environment.put(KeycloakRealm.PORTAL_SECRET, secrets.get(Secret.PORTAL_CLIENT));
		environment.putAll(options.extra());
		return environment;
	}

	private Map<String, String> application(Port server, Port management) {
		URI keycloak = options.ports().url(Port.KEYCLOAK);
		return Map.of("SERVER_ADDRESS", Ports.LOOPBACK, "SERVER_PORT", number(server), "MANAGEMENT_SERVER_ADDRESS",
				Ports.LOOPBACK, "MANAGEMENT_SERVER_PORT", number(management), "POSTMART_API_URL", url(Port.API),
				KeycloakRealm.STOREFRONT_URL, url(Port.STOREFRONT), KeycloakRealm.PORTAL_URL, url(Port.PORTAL),
				"POSTMART_KEYCLOAK_URL", keycloak.toString(), "POSTMART_ISSUER",
				keycloak.resolve("/realms/" + KeycloakServer.REALM).toString());
	}

	private static Map<String, String> database(PostgresServer postgres) {
		Credentials owner = postgres.owner();
		Credentials app = postgres.app();
		return Map.of("POSTMART_DB_HOST", Ports.LOOPBACK, "POSTMART_DB_PORT", Integer.toString(postgres.port()),
				"POSTMART_DB_NAME", PostgresServer.DATABASE, "POSTMART_DB_OWNER_USER", owner.user(),
				"POSTMART_DB_OWNER_PASSWORD", owner.password(), "POSTMART_DB_APP_USER", app.user(),
				"POSTMART_DB_APP_PASSWORD", app.password());
	}

	private Map<String, String> payment() {
		return Map.of("POSTMART_PAYMENT_URL", url(Port.PAYMENT), "POSTMART_PAYMENT_PUBLIC_URL", url(Port.PAYMENT),
				"POSTMART_PAYMENT_API_KEY", secrets.get(Secret.PAYMENT_API_KEY), "POSTMART_PAYMENT_WEBHOOK_SECRET",
				secrets.get(Secret.PAYMENT_WEBHOOK));
	}

	private Map<String, String> carrier() {
		return Map.of("POSTMART_CARRIER_URL", url(Port.POST), "POSTMART_CARRIER_TOKEN",
				secrets.get(Secret.CARRIER_TOKEN), "POSTMART_CARRIER_WEBHOOK_SECRET",
				secrets.get(Secret.CARRIER_WEBHOOK));
	}

	private Map<String, String> messages() {
		return Map.of("POSTMART_TEXT_URL", url(Port.TEXT), "POSTMART_TEXT_TOKEN", secrets.get(Secret.TEXT_TOKEN),
				"POSTMART_MAIL_HOST", Ports.LOOPBACK, "POSTMART_MAIL_PORT", number(Port.MAIL));
	}

	private String url(Port port) {
		return options.ports().url(port).toString();
	}

	private String number(Port port) {
		return Integer.toString(options.ports().get(port));
	}

	private String folder(Part part, String name) {
		Path folder = options.folder(part).resolve(name);
		return folder.toAbsolutePath().toString();
	}

}
