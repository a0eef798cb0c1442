package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A Keycloak 26.7 server with the realm {@code postmart}, imported at the first start.
 * Accounts live in PostgreSQL and survive a restart.
 */
public final class KeycloakServer implements Engine {

	/** The realm all of Postmart's people and clients are in. */
	public static final String REALM = "postmart";

	private static final Duration START = Duration.ofMinutes(3);

	private static final Duration STOP = Duration.ofSeconds(20);

	private final KeycloakSettings settings;

	private final Runnable afterStop;

	private @Nullable ManagedProcess process;

	public KeycloakServer(KeycloakSettings settings) {
		this(settings, () -> {
		});
	}

	private KeycloakServer(KeycloakSettings settings, Runnable afterStop) {
		this.settings = settings;
		this.afterStop = afterStop;
	}

	/**
	 * A server for tests, on free ports, stopped with the JVM at the latest.
	 * @param database started before; the accounts live and die with it
	 * @param realm values for the placeholders of the realm file; see
	 * {@link KeycloakRealm}
	 */
	public static KeycloakServer temporary(PostgresServer database, Map<String, String> realm) {
		KeycloakSettings settings = KeycloakSettings.temporary(database, realm);
		KeycloakServer server = new KeycloakServer(settings, () -> TemporaryFolder.delete(settings.folder()));
		StopAtExit.register(server);
		return server;
	}

	@Override
	public String name() {
		return "Keycloak";
	}

	@Override
	public void start() {
		Path distribution = KeycloakDistribution.built();
		Path home = KeycloakHome.prepare(distribution, settings.folder());
		List<String> command = KeycloakCommand.start(home, settings);
		ManagedProcess started = ManagedProcess.start(name(), command, environment(),
				settings.folder().resolve("keycloak.log"));
		process = started;
		URI health = URI.create("http://" + Ports.LOOPBACK + ":" + settings.managementPort() + "/health/ready");
		started.awaitReady(Readiness.ofHttp(health), START);
	}

	@Override
	public void stop() {
		ManagedProcess running = process;
		if (running == null) {
			return;
		}
		process = null;
		running.stop(STOP);
		afterStop.run();
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

	public Credentials admin() {
		return settings.admin();
	}

	@Override
	public List<ProcessHandle> processes() {
		ManagedProcess running = process;
		return (running == null) ? List.of() : running.processes();
	}

	/**
	 * Secrets go by environment: a command line is for all users of the machine to read.
	 */
	private Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(KeycloakRealm.values(settings.realm()));
		environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", settings.admin().user());
		environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.admin().password());
		environment.put("KC_DB_USERNAME", settings.database().keycloak().user());
		environment.put("KC_DB_PASSWORD", settings.database().keycloak().password());
		return environment;
	}

}
