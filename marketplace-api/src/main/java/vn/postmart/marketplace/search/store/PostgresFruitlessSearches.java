package vn.postmart.marketplace.search.store;

import java.util.List;
import java.util.Map;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.FruitlessSearches;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
final class PostgresFruitlessSearches implements FruitlessSearches {

	/** What nobody has asked for in half a year is forgotten. */
	private static final String ADD = """
			with forgotten as (delete from search.fruitless where last_at < now() - interval '180 days'
				and folded <> all(:queries::text[]))
			insert into search.fruitless as f (folded, times, last_at)
			select folded, times, now() from unnest(:queries::text[], :times::bigint[]) as n (folded, times)
			order by folded
			on conflict on constraint fruitless_pkey do update
			set times = f.times + excluded.times, last_at = excluded.last_at
			""";

	private final DatabaseClient database;

	PostgresFruitlessSearches(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<Void> add(Map<String, Long> times) {
		List<String> queries = List.copyOf(times.keySet());
		return this.database.sql(ADD)
			.bind("queries", queries.toArray(String[]::new))
			.bind("times", queries.stream().map(times::get).toArray(Long[]::new))
			.then();
	}

	@Override
	public Flux<Fruitless> most(int limit) {
		return this.database
			.sql("select folded, times, last_at from search.fruitless order by times desc, folded limit :limit")
			.bind("limit", limit)
			.map((row) -> new Fruitless(Columns.text(row, "folded"), Columns.number(row, "times"),
					Columns.instant(row, "last_at")))
			.all();
	}

}
