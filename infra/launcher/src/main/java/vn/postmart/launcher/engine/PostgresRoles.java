package vn.postmart.launcher.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Sets a new server up: roles, databases, rights and password authentication. Runs at
 * each start and changes nothing that is already there.
 */
final class PostgresRoles {

	static final String OWNER = "postmart_owner";

	static final String APP = "postmart_app";

	static final String KEYCLOAK = "keycloak";

	private static final String SUPERUSER = "postgres";

	private static final String MAINTENANCE = "postgres";

	/** Passwords everywhere, loopback only. */
	private static final String HOST_ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

	private PostgresRoles() {
	}

	static void prepare(PostgresSettings settings) {
		try (Connection connection = connect(settings, MAINTENANCE)) {
			createRole(connection, OWNER, settings.ownerPassword());
			createRole(connection, APP, settings.appPassword());
			createRole(connection, KEYCLOAK, settings.keycloakPassword());
			createDatabase(connection, PostgresServer.KEYCLOAK_DATABASE, KEYCLOAK);
			execute(connection, "alter role " + SUPERUSER + " password " + quoted(settings.superuserPassword()));
			Files.writeString(settings.data().resolve("pg_hba.conf"), HOST_ACCESS);
			execute(connection, "select pg_reload_conf()");
		}
		catch (SQLException | IOException ex) {
			throw new EngineException("The roles and databases cannot be set up: " + ex.getMessage(), ex);
		}
		createApplicationDatabase(settings, PostgresServer.DATABASE);
	}

	static void createApplicationDatabase(PostgresSettings settings, String database) {
		try (Connection connection = connect(settings, MAINTENANCE)) {
			createDatabase(connection, database, OWNER);
		}
		catch (SQLException ex) {
			throw new EngineException("The database " + database + " cannot be created: " + ex.getMessage(), ex);
		}
		try (Connection connection = connect(settings, database)) {
			for (String right : rights(database)) {
				execute(connection, right);
			}
		}
		catch (SQLException ex) {
			throw new EngineException("The rights on " + database + " cannot be set: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Rows for the application, tables for the owner: a schema that a migration adds is
	 * usable at once.
	 */
	private static List<String> rights(String database) {
		String future = "alter default privileges for role " + OWNER + " grant ";
		return List.of("revoke all on database " + database + " from public", "revoke all on schema public from public",
				"grant connect on database " + database + " to " + APP, future + "usage on schemas to " + APP,
				future + "select, insert, update, delete on tables to " + APP,
				future + "usage, select on sequences to " + APP, future + "execute on functions to " + APP);
	}

	private static void createRole(Connection connection, String role, String password) throws SQLException {
		if (!exists(connection, "select 1 from pg_roles where rolname = " + quoted(role))) {
			execute(connection, "create role " + role + " login");
		}
		execute(connection, "alter role " + role + " password " + quoted(password));
	}

	private static void createDatabase(Connection connection, String database, String owner) throws SQLException {
		if (!exists(connection, "select 1 from pg_database where datname = " + quoted(database))) {
			execute(connection, "create database " + database + " owner " + owner);
		}
	}

	private static Connection connect(PostgresSettings settings, String database) throws SQLException {
		String url = "jdbc:postgresql://" + Ports.LOOPBACK + ":" + settings.port() + "/" + database;
		return DriverManager.getConnection(url, SUPERUSER, settings.superuserPassword());
	}

	private static boolean exists(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String quoted(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

}
