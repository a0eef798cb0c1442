package vn.postmart.launcher.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * How a Keycloak server runs.
 *
 * @param folder where its import file, its theme and its log are kept
 * @param port of sign-in pages and tokens, on loopback
 * @param managementPort of its health checks, on loopback
 * @param database whose {@code keycloak} database holds accounts and sessions
 * @param admin of the master realm, created at the first start
 * @param realm values for the placeholders of the realm file, such as addresses and
 * client secrets
 * @param heapMegabytes at most
 */
public record KeycloakSettings(Path folder, int port, int managementPort, PostgresServer database, Credentials admin,
		Map<String, String> realm, int heapMegabytes) {

	/** Enough for some hundred people signing in. */
	public static final int DEFAULT_HEAP = 384;

	public KeycloakSettings {
		realm = Map.copyOf(realm);
	}

	/**
	 * For tests: a new folder, free ports, and the realm with its placeholders filled
	 * from the given values.
	 */
	public static KeycloakSettings temporary(PostgresServer database, Map<String, String> realm) {
		return new KeycloakSettings(Folders.create("keycloak"), Ports.free(), Ports.free(), database,
				new Credentials("admin", "admin"), realm, DEFAULT_HEAP);
	}

	URI url() {
		return URI.create("http://" + Ports.LOOPBACK + ":" + port);
	}

}
