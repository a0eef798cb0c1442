package vn.postmart.marketplace.search.store;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexCheck;
import vn.postmart.marketplace.search.app.IndexCheck.Drift;
import vn.postmart.marketplace.search.app.IndexChecks;
import vn.postmart.marketplace.search.app.IndexSum;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresIndexChecks implements IndexChecks {

	private static final String COLUMNS = """
			number, thorough, step, documents, missing, stale, ghosts, reached, started_at, finished_at
			""";

	private static final String CHECKS = "select " + COLUMNS + " from search.index_check ";

	/**
	 * A day's checks are kept, and those that found something. Of two instances that
	 * start one at once, one does.
	 */
	private static final String START = """
			with old as (
				delete from search.index_check where finished_at < now() - interval '1 day'
					and missing + stale + ghosts = 0
			)
			insert into search.index_check (thorough)
			select :thorough where not exists (
				select from search.index_check
				where started_at > now() - make_interval(secs => :pause) or finished_at is null
			)
			on conflict ((true)) where finished_at is null do nothing returning
			""" + COLUMNS;

	private static final String REACHED = """
			update search.index_check set step = step + 1, reached = :reached, documents = documents + :documents,
				missing = missing + :missing, stale = stale + :stale, ghosts = ghosts + :ghosts
			where number = :number and step = :step and finished_at is null returning
			""" + COLUMNS;

	/** Each from an index alone: the documents themselves are gigabytes. */
	private static final String SUM = """
			select count(*) as documents, coalesce(sum(version), 0)::bigint as versions,
				exists (select 1 from search.document where indexed_version < version) as behind
			from search.document
			where visible
			""";

	private final DatabaseClient database;

	PostgresIndexChecks(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<IndexCheck> start(boolean thorough, Duration pause) {
		return this.database.sql(START)
			.bind("thorough", thorough)
			.bind("pause", pause.toSeconds())
			.map(PostgresIndexChecks::check)
			.one();
	}

	@Override
	public Mono<IndexCheck> latest() {
		return latest(1).next();
	}

	@Override
	public Flux<IndexCheck> latest(int limit) {
		return this.database.sql(CHECKS + "order by number desc limit :limit")
			.bind("limit", limit)
			.map(PostgresIndexChecks::check)
			.all();
	}

	@Override
	public Mono<IndexCheck> running(long number) {
		return this.database.sql(CHECKS + "where number = :number and finished_at is null")
			.bind("number", number)
			.map(PostgresIndexChecks::check)
			.one();
	}

	@Override
	public Mono<IndexCheck> reached(IndexCheck before, @Nullable UUID reached, long documents, Drift found) {
		return this.database.sql(REACHED)
			.bind("number", before.number())
			.bind("step", before.step())
			.bind("reached", (reached != null) ? Parameters.in(reached) : Parameters.in(UUID.class))
			.bind("documents", documents)
			.bind("missing", found.missing())
			.bind("stale", found.stale())
			.bind("ghosts", found.ghosts())
			.map(PostgresIndexChecks::check)
			.one();
	}

	@Override
	public Mono<Void> finish(long number) {
		return this.database.sql("update search.index_check set finished_at = now() where number = :number")
			.bind("number", number)
			.then();
	}

	@Override
	public Mono<IndexSum> sum() {
		return this.database.sql(SUM)
			.map((row) -> Columns.truth(row, "behind") ? new IndexSum(-1, -1)
					: new IndexSum(Columns.number(row, "documents"), Columns.number(row, "versions")))
			.one()
			.filter((sum) -> sum.documents() >= 0);
	}

	private static IndexCheck check(Readable row) {
		Drift found = new Drift(Columns.number(row, "missing"), Columns.number(row, "stale"),
				Columns.number(row, "ghosts"));
		return new IndexCheck(Columns.number(row, "number"), Columns.truth(row, "thorough"), Columns.small(row, "step"),
				Columns.number(row, "documents"), found, row.get("reached", UUID.class),
				Columns.instant(row, "started_at"), row.get("finished_at", Instant.class));
	}

}
