package vn.postmart.marketplace.search.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.postmart.marketplace.support.TestDatabase;

/** More documents than a test would list over HTTP. */
final class DocumentsForTests {

	private DocumentsForTests() {
	}

	/**
	 * Copies a document that is on sale, whatever columns there are.
	 * @param varied columns that differ, by expressions over the copy's number
	 * {@code n.i} and the document {@code d}
	 */
	static void copy(TestDatabase database, int copies, Map<String, String> varied) throws SQLException {
		try (Connection connection = database.asSuperuser(); Statement statement = connection.createStatement()) {
			Map<String, String> columns = columns(statement);
			columns.put("listing_id", "n.id");
			columns.put("indexed_version", "0");
			columns.put("card", "replace(d.card, d.listing_id::text, n.id::text)");
			columns.putAll(varied);
			statement.execute("""
					insert into search.document (%s)
					select %s from (select * from search.document where visible limit 1) d,
						(select gen_random_uuid() as id, i from generate_series(1, %d) i offset 0) n
					""".formatted(String.join(", ", columns.keySet()), String.join(", ", columns.values()), copies));
		}
	}

	private static Map<String, String> columns(Statement statement) throws SQLException {
		Map<String, String> columns = new LinkedHashMap<>();
		try (ResultSet names = statement.executeQuery("""
				select column_name from information_schema.columns
				where table_schema = 'search' and table_name = 'document' and is_generated = 'NEVER'""")) {
			while (names.next()) {
				columns.put(names.getString(1), "d." + names.getString(1));
			}
		}
		return columns;
	}

}
