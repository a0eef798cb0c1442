package vn.postmart.marketplace.search.store;

import java.time.Instant;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexBuild;
import vn.postmart.marketplace.search.app.IndexBuild.Reason;
import vn.postmart.marketplace.search.app.IndexBuilds;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresIndexBuilds implements IndexBuilds {

	private static final String COLUMNS = """
			number, reason, describing, state, step, total, done, reached, started_at, finished_at
			""";

	private static final String BUILDS = "select " + COLUMNS + " from search.index_build ";

	private static final String PLAN = """
			insert into search.index_build (reason, describing) values (:reason, :describing)
			on conflict ((true)) where state <> 'DONE' do nothing returning
			""" + COLUMNS;

	private static final String REACHED = """
			update search.index_build set reached = :last, done = done + :documents
			where number = :number and (reached is null or reached < :last)
			""";

	private static final String REPLAN = """
			update search.index_build set state = 'PLANNED', step = step + 1, done = 0, reached = null
			where number = :number returning
			""" + COLUMNS;

	/** The total is of the start; a listing that is added later is written by itself. */
	private static final String FILL = """
			update search.index_build set state = 'FILLING', step = step + 1, total = case when state = 'PLANNED'
				then (select count(*) from search.document) else total end
			where number = :number returning
			""" + COLUMNS;

	private static final String SERVE = """
			update search.index_build set state = 'SERVING', step = step + 1 where number = :number returning
			""" + COLUMNS;

	private final DatabaseClient database;

	PostgresIndexBuilds(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<IndexBuild> plan(Reason reason, boolean describing) {
		return this.database.sql(PLAN)
			.bind("reason", reason.name())
			.bind("describing", describing)
			.map(PostgresIndexBuilds::build)
			.one();
	}

	@Override
	public Mono<IndexBuild> current() {
		return this.database.sql(BUILDS + "where state <> 'DONE'").map(PostgresIndexBuilds::build).one();
	}

	@Override
	public Flux<IndexBuild> latest(int limit) {
		return this.database.sql(BUILDS + "order by number desc limit :limit")
			.bind("limit", limit)
			.map(PostgresIndexBuilds::build)
			.all();
	}

	@Override
	public Mono<IndexBuild> lock(long number) {
		return one(BUILDS + "where number = :number for update", number);
	}

	@Override
	public Mono<IndexBuild> find(long number) {
		return one(BUILDS + "where number = :number", number);
	}

	@Override
	public Mono<Void> reached(long number, UUID last, int documents) {
		return this.database.sql(REACHED).bind("number", number).bind("last", last).bind("documents", documents).then();
	}

	@Override
	public Mono<IndexBuild> replan(long number) {
		return one(REPLAN, number);
	}

	@Override
	public Mono<IndexBuild> fill(long number) {
		return one(FILL, number);
	}

	@Override
	public Mono<IndexBuild> serve(long number) {
		return one(SERVE, number);
	}

	@Override
	public Mono<Void> finish(long number) {
		return this.database
			.sql("update search.index_build set state = 'DONE', finished_at = now() where number = :number")
			.bind("number", number)
			.then();
	}

	private Mono<IndexBuild> one(String sql, long number) {
		return this.database.sql(sql).bind("number", number).map(PostgresIndexBuilds::build).one();
	}

	private static IndexBuild build(Readable row) {
		return new IndexBuild(Columns.number(row, "number"), Columns.named(row, "reason", Reason.class),
				Columns.truth(row, "describing"), Columns.named(row, "state", IndexBuild.State.class),
				Columns.small(row, "step"), Columns.number(row, "total"), Columns.number(row, "done"),
				row.get("reached", UUID.class), Columns.instant(row, "started_at"),
				row.get("finished_at", Instant.class));
	}

}
