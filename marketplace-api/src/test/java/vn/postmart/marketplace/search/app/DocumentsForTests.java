package vn.postmart.marketplace.search.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;

import org.springframework.context.ApplicationContext;

import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** More documents than a test would list over HTTP, and quicker changes. */
final class DocumentsForTests {

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final ApplicationContext context;

	DocumentsForTests(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Copies a document that is on sale, whatever columns there are.
	 * @param varied columns that differ, by expressions over the copy's number
	 * {@code n.i} and the document {@code d}
	 */
	void copy(int copies, Map<String, String> varied) throws SQLException {
		try (Connection connection = database().asSuperuser(); Statement statement = connection.createStatement()) {
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

	/** Changes them past the sellers. */
	void sql(String statements) throws SQLException {
		try (Connection connection = database().asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute(statements);
		}
	}

	/** Tells the index that some have changed. */
	void tell() {
		Outbox outbox = this.context.getBean(Outbox.class);
		this.context.getBean(Transactions.class)
			.inBackgroundTransaction(
					() -> outbox.append(OutboxEvent.of(DocumentsChanged.TYPE, "search", new DocumentsChanged(1))))
			.block();
	}

	/** Waits until the index has them all as they are. */
	void awaitIndexed() {
		Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
			List<DocumentState> known = this.context.getBean(Documents.class).states(null, 10_000, false).block();
			assertThat(known).isNotEmpty().noneMatch(DocumentState::pending);
			this.context.getBean(IndexContents.class).refresh().block();
		});
	}

	private TestDatabase database() {
		return this.context.getBean(TestDatabase.class);
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
