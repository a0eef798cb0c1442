package vn.postmart.marketplace.shared.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every module's schema up to date: the folder {@code db/migration/MODULE} fills
 * the schema of that name, with a numbering and a history of its own. Runs as the owner;
 * the role of requests may then read and write rows, unless a migration takes that away
 * again (an append-only table revokes update and delete).
 */
public final class ModuleMigrations {

	private static final Pattern MODULE = Pattern.compile("db/migration/([a-z_]+)/V");

	private static final String HISTORY = "migration_history";

	private static final long LOCK = 20_261_121;

	private final DatabaseProperties database;

	public ModuleMigrations(DatabaseProperties database) {
		this.database = database;
	}

	/**
	 * Applies what is missing; already migrated schemas cost one look each.
	 */
	public void migrate() throws SQLException, IOException {
		List<String> modules = modules();
		asOwner(modules.stream().flatMap(this::opening).toList());
		modules.forEach(this::migrate);
		asOwner(modules.stream().map(this::closing).toList());
	}

	/** The modules that have migrations, by name: no schema refers to another. */
	static List<String> modules() throws IOException {
		Resource[] scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql");
		return Stream.of(scripts).map(ModuleMigrations::moduleOf).distinct().sorted().toList();
	}

	private static String moduleOf(Resource script) {
		Matcher module = MODULE.matcher(String.valueOf(script));
		if (!module.find()) {
			throw new IllegalStateException("Not in a module's folder: " + script);
		}
		return module.group(1);
	}

	private Stream<String> opening(String module) {
		String app = this.database.appUser();
		String defaults = "alter default privileges in schema " + module + " grant ";
		return Stream.of("create schema if not exists " + module, "grant usage on schema " + module + " to " + app,
				defaults + "select, insert, update, delete on tables to " + app,
				defaults + "usage, select on sequences to " + app);
	}

	/** The history is the owner's alone. */
	private String closing(String module) {
		return "revoke all on " + module + "." + HISTORY + " from " + this.database.appUser();
	}

	/**
	 * In one transaction, and one instance after the other when several start at once.
	 */
	private void asOwner(List<String> statements) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.jdbcUrl(), this.database.ownerUser(),
				this.database.ownerPassword()); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
			for (String sql : statements) {
				statement.execute(sql);
			}
			connection.commit();
		}
	}

	private void migrate(String module) {
		Flyway.configure()
			.dataSource(this.database.jdbcUrl(), this.database.ownerUser(), this.database.ownerPassword())
			.locations("classpath:db/migration/" + module)
			.schemas(module)
			.createSchemas(false)
			.table(HISTORY)
			.load()
			.migrate();
	}

}
