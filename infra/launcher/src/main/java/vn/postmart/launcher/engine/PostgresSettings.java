package vn.postmart.launcher.engine;

import java.nio.file.Path;

/**
 * How a PostgreSQL server runs.
 *
 * @param folder where its data and its log are kept, across restarts
 * @param port on loopback
 * @param durable whether a commit survives a power cut; tests are faster without
 * @param superuserPassword of the role {@code postgres}
 * @param ownerPassword of the role {@code postmart_owner}, which runs migrations
 * @param appPassword of the role {@code postmart_app}, which reads and writes rows but
 * cannot change a table
 * @param keycloakPassword of the role {@code keycloak}, which owns the database of that
 * name
 */
public record PostgresSettings(Path folder, int port, boolean durable, String superuserPassword, String ownerPassword,
		String appPassword, String keycloakPassword) {

	/**
	 * For tests: a new folder, a free port, fixed passwords.
	 */
	public static PostgresSettings temporary() {
		return new PostgresSettings(Folders.create("postgres"), Ports.free(), false, "superuser", "owner", "app",
				"keycloak");
	}

	Path data() {
		return folder.resolve("data");
	}

	/** Exists once the server has been set up completely. */
	Path ready() {
		return folder.resolve("ready");
	}

	Path log() {
		return folder.resolve("postgres.log");
	}

}
