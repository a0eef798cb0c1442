package vn.postmart.launcher.engine;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL 18 server with the database {@code postmart}, owned by
 * {@code postmart_owner} and used by {@code postmart_app}, and the database
 * {@code keycloak}. Its data survive a restart, also one after a crash.
 */
public final class PostgresServer implements Engine {

	/** The application's database. */
	public static final String DATABASE = "postmart";

	/** Keycloak's database. */
	public static final String KEYCLOAK_DATABASE = "keycloak";

	private final PostgresSettings settings;

	private final Runnable afterStop;

	private @Nullable EmbeddedPostgres server;

	public PostgresServer(PostgresSettings settings) {
		this(settings, () -> {
		});
	}

	private PostgresServer(PostgresSettings settings, Runnable afterStop) {
		this.settings = settings;
		this.afterStop = afterStop;
	}

	/**
	 * A server for tests, on a free port, that loses its data when it is stopped; stopped
	 * with the JVM at the latest.
	 */
	public static PostgresServer temporary() {
		PostgresSettings settings = PostgresSettings.temporary();
		PostgresServer server = new PostgresServer(settings, () -> Folders.delete(settings.folder()));
		StopAtExit.register(server);
		return server;
	}

	@Override
	public String name() {
		return "PostgreSQL";
	}

	@Override
	public void start() {
		try {
			Files.createDirectories(settings.folder());
			stopLeftover();
			discardHalfMade();
			server = launch();
			PostgresRoles.prepare(settings);
			Files.writeString(settings.ready(), "");
		}
		catch (IOException | RuntimeException ex) {
			stopLeftover();
			throw new EngineException("PostgreSQL did not start. The end of its log (" + settings.log() + "):\n"
					+ LogTail.of(settings.log()), ex);
		}
	}

	@Override
	public void stop() {
		EmbeddedPostgres running = server;
		if (running == null) {
			return;
		}
		server = null;
		List<ProcessHandle> postmaster = processes();
		close(running);
		postmaster.forEach(Postmaster::stop);
		afterStop.run();
	}

	@Override
	public void kill() {
		EmbeddedPostgres running = server;
		if (running != null) {
			server = null;
			processes().forEach(ProcessHandle::destroyForcibly);
			close(running);
		}
	}

	@Override
	public boolean hasLeftover() {
		return Postmaster.of(settings.data()).isPresent();
	}

	@Override
	public boolean stopLeftover() {
		return Postmaster.stopOrphan(settings.data());
	}

	@Override
	public URI url() {
		return URI.create(jdbcUrl(DATABASE));
	}

	@Override
	public List<ProcessHandle> processes() {
		return Postmaster.of(settings.data()).stream().toList();
	}

	public int port() {
		return settings.port();
	}

	public String jdbcUrl(String database) {
		return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + settings.port() + "/" + database;
	}

	/**
	 * Owns the database and every schema in it; for migrations only.
	 */
	public Credentials owner() {
		return new Credentials(PostgresRoles.OWNER, settings.ownerPassword());
	}

	/**
	 * Reads and writes rows; cannot create, change or drop a table.
	 */
	public Credentials app() {
		return new Credentials(PostgresRoles.APP, settings.appPassword());
	}

	public Credentials keycloak() {
		return new Credentials(PostgresRoles.KEYCLOAK, settings.keycloakPassword());
	}

	/**
	 * Creates one more database with the same rights as {@value #DATABASE}, for a test of
	 * its own.
	 */
	public void createDatabase(String name) {
		PostgresRoles.createApplicationDatabase(settings, name);
	}

	private EmbeddedPostgres launch() throws IOException {
		return EmbeddedPostgres.builder()
			.setOverrideWorkingDirectory(PostgresPrograms.folder().toFile())
			.setDataDirectory(settings.data())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofMinutes(3))
			.setPort(settings.port())
			.setConnectConfig("password", settings.superuserPassword())
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setServerConfig("listen_addresses", Ports.LOOPBACK)
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("fsync", settings.durable() ? "on" : "off")
			// Off by default here: a killed server would forget what it had acknowledged
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "100")
			.setServerConfig("timezone", "UTC")
			// Keeps the values of refused rows, such as phone numbers, out of the log
			.setServerConfig("log_error_verbosity", "terse")
			.setServerConfig("log_min_error_statement", "panic")
			.setOutputRedirector(Redirect.appendTo(settings.log().toFile()))
			.setErrorRedirector(Redirect.appendTo(settings.log().toFile()))
			.start();
	}

	/**
	 * A first start that was cut short leaves files that look like a server's but are
	 * none.
	 */
	private void discardHalfMade() {
		if (!Files.exists(settings.ready())) {
			Folders.delete(settings.data());
		}
	}

	private static void close(EmbeddedPostgres running) {
		try {
			running.close();
		}
		catch (IOException ex) {
			throw new EngineException("PostgreSQL did not stop cleanly: " + ex.getMessage(), ex);
		}
	}

}
