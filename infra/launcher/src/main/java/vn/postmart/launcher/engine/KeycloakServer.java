package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak 26.7 server with the realm {@code postmart}, imported at the first start.
 * Accounts live in PostgreSQL and survive a restart.
 */
public final class KeycloakServer extends ProcessEngine {

	/** The realm all of Postmart's people and clients are in. */
	public static final String REALM = "postmart";

	private final KeycloakSettings settings;

	public KeycloakServer(KeycloakSettings settings) {
		this(settings, () -> {
		});
	}

	private KeycloakServer(KeycloakSettings settings, Runnable afterStop) {
		super("Keycloak", settings.folder().resolve("keycloak.log"), afterStop);
		this.settings = settings;
	}

	/**
	 * A server for tests, on free ports, stopped with the JVM at the latest.
	 * @param database started before; the accounts live and die with it
	 * @param realm values for the placeholders of the realm file; see
	 * {@link KeycloakRealm}
	 */
	public static KeycloakServer temporary(PostgresServer database, Map<String, String> realm) {
		KeycloakSettings settings = KeycloakSettings.temporary(database, realm);
		KeycloakServer server = new KeycloakServer(settings, () -> Folders.delete(settings.folder()));
		StopAtExit.register(server);
		return server;
	}

	@Override
	public URI url() {
		return settings.url();
	}

	/**
	 * The issuer in every token, below which the OpenID configuration is found.
	 */
	public URI issuer() {
		return settings.url().resolve("/realms/" + REALM);
	}

	/**
	 * Creates accounts, for demo data and tests.
	 */
	public KeycloakAccounts accounts() {
		return new KeycloakAccounts(new KeycloakAdmin(settings.url(), settings.admin()));
	}

	/**
	 * A client for signing people in by their passwords, for demo data and tests; gone
	 * when closed.
	 */
	public TemporaryClient temporaryClient(String name) {
		return TemporaryClient.open(new KeycloakAdmin(settings.url(), settings.admin()), issuer(), name);
	}

	/**
	 * Starts the server and, when the applications' addresses are not those of the last
	 * start, tells the realm the new ones: Keycloak imports a realm only once.
	 */
	@Override
	public void start() {
		super.start();
		new KeycloakAddresses(settings).align();
	}

	@Override
	List<String> command() {
		Path home = KeycloakHome.prepare(KeycloakDistribution.built(), settings.folder());
		return KeycloakCommand.start(home, settings);
	}

	/**
	 * Secrets go by environment: a command line is for all users of the machine to read.
	 */
	@Override
	Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(KeycloakRealm.values(settings.realm()));
		environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.admin().user());
		environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.admin().password());
		environment.put("KC_DB_USERNAME", settings.database().keycloak().user());
		environment.put("KC_DB_PASSWORD", settings.database().keycloak().password());
		return environment;
	}

	@Override
	Readiness readiness() {
		return Readiness
			.ofHttp(URI.create("http://" + Ports.LOOPBACK + ":" + settings.managementPort() + "/health/ready"));
	}

	@Override
	Duration startLimit() {
		return Duration.ofMinutes(8);
	}

}
