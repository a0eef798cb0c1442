package vn.postmart.marketplace.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;

import org.springframework.boot.r2dbc.OptionsCapableConnectionFactory;

import vn.postmart.marketplace.shared.schema.DatabaseProperties;

/**
 * A database of a test's own, with every module's schema and both roles.
 *
 * @param port of the server, on the loopback address
 * @param name of the database
 */
public record TestDatabase(int port, String name) {

	/** The role that owns the schemas. */
	public static final String OWNER = "postmart_owner";

	/** The role of requests. */
	public static final String APP = "postmart_app";

	/** Of both roles. */
	public static final String PASSWORD = "postmart";

	private static final String TIME_LIMITS = "statement_timeout=3000;lock_timeout=2000;"
			+ "idle_in_transaction_session_timeout=5000;timezone=UTC";

	public DatabaseProperties properties() {
		return new DatabaseProperties("127.0.0.1", this.port, this.name, OWNER, PASSWORD, APP);
	}

	/**
	 * A pool as the application has it, in the role of requests.
	 */
	public ConnectionPool pool(int size) {
		ConnectionFactoryOptions options = ConnectionFactoryOptions.builder()
			.option(ConnectionFactoryOptions.DRIVER, "postgresql")
			.option(ConnectionFactoryOptions.HOST, "127.0.0.1")
			.option(ConnectionFactoryOptions.PORT, this.port)
			.option(ConnectionFactoryOptions.DATABASE, this.name)
			.option(ConnectionFactoryOptions.USER, APP)
			.option(ConnectionFactoryOptions.PASSWORD, PASSWORD)
			.option(Option.valueOf("options"), TIME_LIMITS)
			.build();
		ConnectionFactory connections = new OptionsCapableConnectionFactory(options, ConnectionFactories.get(options));
		return new ConnectionPool(
				ConnectionPoolConfiguration.builder(connections).initialSize(0).maxSize(size).build());
	}

	/**
	 * A plain connection as superuser, to look at rows or at the server itself.
	 */
	public Connection asSuperuser() throws SQLException {
		return DriverManager.getConnection(properties().jdbcUrl(), "postgres", "postgres");
	}

}
