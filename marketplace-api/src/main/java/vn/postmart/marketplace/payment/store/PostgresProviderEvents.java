package vn.postmart.marketplace.payment.store;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.payment.app.ProviderEvents;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresProviderEvents implements ProviderEvents {

	private static final String INSERT = """
			insert into payment.provider_event (event_id, type, body) values (:id, :type, :body)
			on conflict on constraint provider_event_pkey do nothing
			""";

	private final DatabaseClient database;

	PostgresProviderEvents(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Boolean> add(String eventId, String type, String body) {
		return this.database.sql(INSERT)
			.bind("id", eventId)
			.bind("type", type)
			.bind("body", body)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	@Override
	public Mono<String> body(String eventId) {
		return this.database.sql("select body from payment.provider_event where event_id = :id")
			.bind("id", eventId)
			.map((row) -> Columns.text(row, "body"))
			.one();
	}

}
