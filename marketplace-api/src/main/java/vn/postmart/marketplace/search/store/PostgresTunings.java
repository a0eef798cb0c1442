package vn.postmart.marketplace.search.store;

import io.r2dbc.spi.Readable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.Lift;
import vn.postmart.marketplace.search.app.TunedSynonym;
import vn.postmart.marketplace.search.app.Tuning;
import vn.postmart.marketplace.search.app.Tunings;
import vn.postmart.marketplace.search.domain.SearchWords;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresTunings implements Tunings {

	private static final String RAISED = """
			, raised as (update search.tuning set version = version + 1 where exists (select from changed))
			select id from changed
			""";

	private static final String ADD_SYNONYM = """
			with changed as (
				insert into search.synonym (typed, meant, both_ways, note, changed_by)
				values (:typed, :meant, :bothWays, :note, :by)
				on conflict on constraint synonym_once do nothing returning id
			)
			""" + RAISED;

	private static final String ADD_LIFT = """
			with changed as (
				insert into search.lift (query, folded, kind, target, note, changed_by)
				values (:query, :folded, :kind, :target, :note, :by)
				on conflict on constraint lift_once do nothing returning id
			)
			""" + RAISED;

	private static final String REMOVE_SYNONYM = """
			with changed as (delete from search.synonym where id = :id returning id)
			""" + RAISED;

	private static final String REMOVE_LIFT = """
			with changed as (delete from search.lift where id = :id returning id)
			""" + RAISED;

	private final DatabaseClient database;

	PostgresTunings(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Long> version() {
		return this.database.sql("select version from search.tuning").mapValue(Long.class).one();
	}

	/** The version first: what is changed meanwhile is read again. */
	@Override
	public Mono<Tuning> all() {
		return version()
			.flatMap((version) -> this.database
				.sql("select id, typed, meant, both_ways, note from search.synonym order by id desc")
				.map(PostgresTunings::synonym)
				.all()
				.collectList()
				.zipWhen((synonyms) -> this.database
					.sql("select id, query, kind, target, note from search.lift order by id")
					.map(PostgresTunings::lift)
					.all()
					.collectList(), (synonyms, lifts) -> new Tuning(version, synonyms, lifts)));
	}

	@Override
	public Mono<Long> add(TunedSynonym synonym, String by) {
		return id(this.database.sql(ADD_SYNONYM)
			.bind("typed", synonym.typed())
			.bind("meant", synonym.meant())
			.bind("bothWays", synonym.bothWays())
			.bind("note", synonym.note())
			.bind("by", by));
	}

	@Override
	public Mono<Long> add(Lift lift, String by) {
		return id(this.database.sql(ADD_LIFT)
			.bind("query", lift.query())
			.bind("folded", SearchWords.folded(lift.query()))
			.bind("kind", lift.kind().name())
			.bind("target", lift.target())
			.bind("note", lift.note())
			.bind("by", by));
	}

	@Override
	public Mono<Boolean> removeSynonym(long id) {
		return id(this.database.sql(REMOVE_SYNONYM).bind("id", id)).hasElement();
	}

	@Override
	public Mono<Boolean> removeLift(long id) {
		return id(this.database.sql(REMOVE_LIFT).bind("id", id)).hasElement();
	}

	private static Mono<Long> id(GenericExecuteSpec change) {
		return change.map((row) -> Columns.number(row, "id")).one();
	}

	private static TunedSynonym synonym(Readable row) {
		return new TunedSynonym(Columns.number(row, "id"), Columns.text(row, "typed"), Columns.text(row, "meant"),
				Columns.truth(row, "both_ways"), Columns.text(row, "note"));
	}

	private static Lift lift(Readable row) {
		return new Lift(Columns.number(row, "id"), Columns.text(row, "query"),
				Columns.named(row, "kind", Lift.Kind.class), Columns.text(row, "target"), Columns.text(row, "note"));
	}

}
