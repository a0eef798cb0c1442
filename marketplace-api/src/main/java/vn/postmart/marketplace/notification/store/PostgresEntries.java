package vn.postmart.marketplace.notification.store;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.notification.app.Entries;
import vn.postmart.marketplace.notification.app.Entries.Reader;
import vn.postmart.marketplace.notification.domain.Entry;
import vn.postmart.marketplace.notification.domain.News;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresEntries implements Entries {

	private static final String ADD = """
			insert into notification.entry (id, cause, reader, code, topic, about, words, written_at)
			select uuidv7(), :cause, reader, code, :topic, :about, :words, :at
			from unnest(:readers, :codes) as told (reader, code)
			on conflict on constraint entry_once do nothing
			""";

	private static final String LATEST = """
			select id, cause, code, topic, about, words, written_at, read_at is not null as read
			from notification.entry
			where reader = any(:readers) and (:before::uuid is null or id < :before)
			order by id desc limit :limit
			""";

	private static final String UNREAD = """
			select count(*) as count from notification.entry where reader = any(:readers) and read_at is null
			""";

	private static final String MARK_READ = """
			update notification.entry set read_at = :at
			where reader = any(:readers) and read_at is null and id <= :upTo
			""";

	private final DatabaseClient database;

	PostgresEntries(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(News news, Collection<Reader> readers, Instant at) {
		return NewsRow.bind(this.database.sql(ADD), news)
			.bind("readers", readers.stream().map(Reader::reference).toArray(String[]::new))
			.bind("codes", readers.stream().map(Reader::code).toArray(String[]::new))
			.bind("at", at)
			.then();
	}

	@Override
	public Flux<Entry> latest(Collection<String> readers, @Nullable UUID before, int limit) {
		GenericExecuteSpec query = of(LATEST, readers).bind("limit", limit);
		return ((before != null) ? query.bind("before", before) : query.bindNull("before", UUID.class))
			.map(PostgresEntries::entry)
			.all();
	}

	@Override
	public Mono<Long> unread(Collection<String> readers) {
		return of(UNREAD, readers).map((row) -> Columns.number(row, "count")).one();
	}

	@Override
	public Mono<Void> markRead(Collection<String> readers, UUID upTo, Instant at) {
		return of(MARK_READ, readers).bind("upTo", upTo).bind("at", at).then();
	}

	private GenericExecuteSpec of(String sql, Collection<String> readers) {
		return this.database.sql(sql).bind("readers", readers.toArray(String[]::new));
	}

	private static Entry entry(Readable row) {
		return new Entry(Columns.id(row, "id"), NewsRow.of(row), Columns.text(row, "code"),
				Columns.instant(row, "written_at"), Columns.truth(row, "read"));
	}

}
