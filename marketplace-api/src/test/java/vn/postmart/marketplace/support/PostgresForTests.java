package vn.postmart.marketplace.support;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.postmart.marketplace.shared.schema.ModuleMigrations;

/**
 * One real PostgreSQL per test JVM. The migrations run once, into a template that every
 * fresh database is copied from, which takes milliseconds.
 */
public final class PostgresForTests {

	private static final String TEMPLATE = "postmart_template";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private PostgresForTests() {
	}

	/**
	 * A database nobody else uses.
	 */
	public static TestDatabase freshDatabase() {
		TestDatabase fresh = new TestDatabase(Server.PORT, "test_" + COUNT.incrementAndGet());
		try {
			Server.run("create database " + fresh.name() + " template " + TEMPLATE + " owner " + TestDatabase.OWNER);
			return fresh;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static final class Server {

		private static final EmbeddedPostgres POSTGRES = start();

		static final int PORT = POSTGRES.getPort();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres postgres = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "300")
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.start();
				for (String role : new String[] { TestDatabase.OWNER, TestDatabase.APP }) {
					run(postgres, "create role " + role + " login password '" + TestDatabase.PASSWORD + "'");
				}
				run(postgres, "create database " + TEMPLATE + " owner " + TestDatabase.OWNER);
				new ModuleMigrations(new TestDatabase(postgres.getPort(), TEMPLATE).properties()).migrate();
				return postgres;
			}
			catch (IOException | SQLException ex) {
				throw new IllegalStateException("PostgreSQL for tests did not start", ex);
			}
		}

		static void run(String sql) throws SQLException {
			run(POSTGRES, sql);
		}

		private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
			try (Connection connection = postgres.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute(sql);
			}
		}

	}

}
