package vn.postmart.marketplace.shared.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.postmart.marketplace.support.PostgresForTests;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModuleMigrationsIntegrationTests {

	private static final String PERMISSION_DENIED = "42501";

	private TestDatabase database;

	@BeforeEach
	void freshDatabase() {
		this.database = PostgresForTests.freshDatabase();
	}

	@Test
	void givesEachModuleASchemaAndAHistoryOfItsOwn() throws Exception {
		assertThat(ModuleMigrations.modules()).contains("outbox", "shared").isSorted();
		for (String module : ModuleMigrations.modules()) {
			assertThat(count("select count(*) from " + module + ".migration_history where success")).as(module)
				.isPositive();
		}
	}

	@Test
	void changesNothingTheSecondTime() throws SQLException, IOException {
		long before = count("select count(*) from shared.migration_history");
		new ModuleMigrations(this.database.properties()).migrate();
		assertThat(count("select count(*) from shared.migration_history")).isEqualTo(before);
	}

	@Test
	void letsTheRoleOfRequestsWriteRows() throws SQLException {
		assertThat(asApp("insert into outbox.event values (gen_random_uuid(), 'test.x', '', '{}', now())"))
			.isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "create table shared.mine (id int)", "alter table shared.idempotency add mine int",
			"drop table shared.idempotency", "truncate shared.idempotency", "create schema mine",
			"update shared.migration_history set success = false" })
	void keepsTheRoleOfRequestsFromTheSchemas(String statement) {
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> asApp(statement))
			.satisfies((refused) -> assertThat(refused.getSQLState()).isEqualTo(PERMISSION_DENIED));
	}

	private int asApp(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.properties().jdbcUrl(), TestDatabase.APP,
				TestDatabase.PASSWORD); Statement statement = connection.createStatement()) {
			return statement.executeUpdate(sql);
		}
	}

	private long count(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			rows.next();
			return rows.getLong(1);
		}
	}

}
