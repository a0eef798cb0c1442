package vn.postmart.launcher.engine;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EnginesIntegrationTests {

	@TempDir
	Path folder;

	@Test
	void startsAllThreeAndLeavesNoProcessBehind() throws Exception {
		PostgresServer postgres = PostgresServer.temporary();
		ElasticsearchServer elasticsearch = ElasticsearchServer.temporary();
		KeycloakServer keycloak = KeycloakServer.temporary(postgres, KeycloakRealm.testValues());
		List<ProcessHandle> processes;
		try (postgres; elasticsearch; keycloak) {
			postgres.start();
			elasticsearch.start();
			keycloak.start();
			assertThat(body(elasticsearch.url().resolve("/_cluster/health")))
				.containsPattern("\"status\" ?: ?\"green\"");
			assertThat(body(URI.create(keycloak.issuer() + "/.well-known/openid-configuration")))
				.contains("\"issuer\":\"" + keycloak.issuer() + "\"");
			processes = Stream.of(postgres, elasticsearch, keycloak)
				.flatMap((engine) -> engine.processes().stream())
				.toList();
			assertThat(processes).hasSizeGreaterThanOrEqualTo(3);
		}
		assertThat(processes).noneMatch(ProcessHandle::isAlive);
	}

	@Test
	void keepsItsRowsAcrossAKillAndARestart() throws Exception {
		PostgresSettings settings = new PostgresSettings(folder.resolve("with a space"), Ports.free(), true, "s", "o",
				"a", "k");
		PostgresServer killed = new PostgresServer(settings);
		killed.start();
		execute(killed, killed.owner(), "create schema shop", "create table shop.lot (name text)");
		execute(killed, killed.app(), "insert into shop.lot values ('Vải thiều Lục Ngạn')");
		killed.processes().forEach(ProcessHandle::destroyForcibly);
		killed.stop();

		try (PostgresServer restarted = new PostgresServer(settings)) {
			restarted.start();
			try (Connection connection = connect(restarted, restarted.app());
					var rows = connection.createStatement().executeQuery("select name from shop.lot")) {
				assertThat(rows.next()).isTrue();
				assertThat(rows.getString(1)).isEqualTo("Vải thiều Lục Ngạn");
			}
		}
	}

	@Test
	void letsTheApplicationChangeRowsButNoTables() {
		try (PostgresServer postgres = PostgresServer.temporary()) {
			postgres.start();
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> execute(postgres, postgres.app(), "create schema shop"))
				.withMessageContaining("permission denied");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> connect(postgres, new Credentials("postmart_app", "wrong")).close())
				.withMessageContaining("password authentication failed");
		}
	}

	private static String body(URI address) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
		}
	}

	private static void execute(PostgresServer postgres, Credentials as, String... statements) throws SQLException {
		try (Connection connection = connect(postgres, as); var statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
	}

	private static Connection connect(PostgresServer postgres, Credentials as) throws SQLException {
		return DriverManager.getConnection(postgres.url().toString(), as.user(), as.password());
	}

}
