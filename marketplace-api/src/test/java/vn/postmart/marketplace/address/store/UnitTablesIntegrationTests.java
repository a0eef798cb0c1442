package vn.postmart.marketplace.address.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.postmart.marketplace.support.PostgresForTests;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTablesIntegrationTests {

	private static final String PROVINCES = """
			select concat_ws(chr(9), code, kind, name, full_name, region, valid_from, coalesce(valid_to::text, ''))
			from address.province order by code, valid_from
			""";

	private static final String COMMUNES = """
			select concat_ws(chr(9), code, kind, name, full_name, province_code, valid_from, coalesce(valid_to::text, ''))
			from address.commune order by code, valid_from
			""";

	@Test
	void holdTheSameRowsAsThePackagedTables() throws SQLException {
		try (Connection connection = PostgresForTests.freshDatabase().asSuperuser();
				Statement statement = connection.createStatement()) {
			assertThat(rows(statement, PROVINCES)).hasSize(35).isEqualTo(packaged("provinces.tsv"));
			assertThat(rows(statement, COMMUNES)).hasSize(3331).isEqualTo(packaged("communes.tsv"));
		}
	}

	private static List<String> rows(Statement statement, String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				rows.add(result.getString(1));
			}
		}
		return rows;
	}

	private static List<String> packaged(String table) {
		return ReferenceTable.read(table).rows().stream().map((row) -> String.join("\t", row)).toList();
	}

}
