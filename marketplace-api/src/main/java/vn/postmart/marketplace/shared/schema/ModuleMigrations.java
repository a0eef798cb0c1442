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

	private final DatabaseProperties database;

	public ModuleMigrations(DatabaseProperties database) {
		this.database = database;
	}

	/**
	 * Applies what is missing; already migrated schemas cost one look each.
	 */
	public void migrate() throws SQLException, IOException {
		List<String> modules = modules();
		prepare(modules);
		modules.forEach(this::migrate);
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

	private void prepare(List<String> modules) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.jdbcUrl(), this.database.ownerUser(),
				this.database.ownerPassword()); Statement statement = connection.createStatement()) {
			for (String module : modules) {
				statement.addBatch("create schema if not exists " + module);
				statement.addBatch("grant usage on schema " + module + " to " + this.database.appUser());
				statement.addBatch("alter default privileges in schema " + module
						+ " grant select, insert, update, delete on tables to " + this.database.appUser());
				statement.addBatch("alter default privileges in schema " + module
						+ " grant usage, select on sequences to " + this.database.appUser());
			}
			statement.executeBatch();
		}
	}

	private void migrate(String module) {
		Flyway.configure()
			.dataSource(this.database.jdbcUrl(), this.database.ownerUser(), this.database.ownerPassword())
			.locations("classpath:db/migration/" + module)
			.schemas(module)
			.createSchemas(false)
			.table("migration_history")
			.load()
			.migrate();
	}

}
