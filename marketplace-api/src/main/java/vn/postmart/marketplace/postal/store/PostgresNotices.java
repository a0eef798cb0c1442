package vn.postmart.marketplace.postal.store;

import java.time.Instant;
import java.time.ZoneOffset;

import reactor.core.publisher.Mono;
import vn.postmart.marketplace.postal.app.NoticeOutcome;
import vn.postmart.marketplace.postal.app.Notices;
import vn.postmart.marketplace.postal.app.RawNotice;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/** What the carrier sent, in PostgreSQL. */
@Repository
final class PostgresNotices implements Notices {

	private static final String KEEP = """
			insert into postal.carrier_notice (source, event_id, body, received_at)
			values (:source, :eventId, :body, :receivedAt)
			on conflict on constraint carrier_notice_pk do nothing
			""";

	private static final String FIND = """
			select source, event_id, body from postal.carrier_notice where source = :source and event_id = :eventId
			""";

	private static final String SETTLE = """
			update postal.carrier_notice set outcome = :outcome, settled_at = :at
			where source = :source and event_id = :eventId
			""";

	private final DatabaseClient database;

	PostgresNotices(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Boolean> keep(RawNotice notice, Instant receivedAt) {
		return this.database.sql(KEEP)
			.bind("source", notice.source())
			.bind("eventId", notice.eventId())
			.bind("body", notice.body())
			.bind("receivedAt", receivedAt.atOffset(ZoneOffset.UTC))
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

	@Override
	public Mono<RawNotice> find(String source, String eventId) {
		return this.database.sql(FIND)
			.bind("source", source)
			.bind("eventId", eventId)
			.map((row) -> new RawNotice(Columns.text(row, "source"), Columns.text(row, "event_id"),
					Columns.value(row, "body", byte[].class)))
			.one();
	}

	@Override
	public Mono<Void> settle(String source, String eventId, NoticeOutcome outcome, Instant at) {
		return this.database.sql(SETTLE)
			.bind("outcome", outcome.name())
			.bind("at", at.atOffset(ZoneOffset.UTC))
			.bind("source", source)
			.bind("eventId", eventId)
			.then();
	}

}
