package vn.postmart.marketplace.search.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.ListingSearch;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.shared.rows.Columns;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/**
 * Stands in for the engine with the same words, filters and orders; accents outrank their
 * absence here too.
 */
@Repository
final class PostgresListingSearch implements ListingSearch {

	private static final String MATCHES = """
			with matched as (
				select d.listing_id, d.categories, d.province, d.price, d.price_per_kg, d.listed_at, d.words, d.card
				from search.document d
				where d.visible and (:wanted = '' or d.words @@ :wanted::tsquery)
					and (:stall::uuid is null or d.stall_id = :stall::uuid)
					and (:season::int is null or :season = any(d.season))
			)
			""";

	/** The key falls for every sort, so that one comparison pages them all. */
	private static final String PAGE = MATCHES + """
			select listing_id, card, key::text as key, total from (
				select m.listing_id, m.card, count(*) over () as total, case :sort
					when 'PRICE' then -m.price::numeric
					when 'PRICE_PER_KG' then coalesce(-m.price_per_kg, -1e12)::numeric
					when 'NEWEST' then floor(extract(epoch from m.listed_at) * 1000)
					else (select coalesce(sum(p.points), 0) from unnest(:conditions::tsquery[], :points::int[])
						as p (condition, points) where m.words @@ p.condition)::numeric end as key
				from matched m
				where (:category::text is null or :category = any(m.categories))
					and (:province::text is null or m.province = :province)
			) hits
			where :afterKey::numeric is null or (-hits.key, hits.listing_id) > (-(:afterKey::numeric), :afterId::uuid)
			order by hits.key desc, hits.listing_id limit :size
			""";

	private static final String FACETS = MATCHES + """
			select 'category' as facet, c.slug as value, count(*) as n
			from matched m, unnest(m.categories) as c (slug)
			where :province::text is null or m.province = :province group by c.slug
			union all
			select 'province', m.province, count(*) from matched m
			where :category::text is null or :category = any(m.categories) group by m.province
			""";

	private final DatabaseClient database;

	PostgresListingSearch(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		Cursor after = query.after();
		TsQuery conditions = TsQuery.of(wanted);
		Mono<List<Hit>> hits = bind(PAGE, query, conditions).bind("sort", sort(query, wanted))
			.bind("conditions", conditions.conditions())
			.bind("points", conditions.points())
			.bind("afterKey", text((after != null) ? after.key() : null))
			.bind("afterId", text((after != null) ? after.listingId() : null))
			.bind("size", query.size())
			.map(PostgresListingSearch::hit)
			.all()
			.collectList();
		Mono<List<Count>> counts = bind(FACETS, query, conditions).map(PostgresListingSearch::count)
			.all()
			.collectList();
		return hits.zipWhen((page) -> counts, (page, facets) -> page(query, page, facets));
	}

	private GenericExecuteSpec bind(String sql, ListingQuery query, TsQuery conditions) {
		return this.database.sql(sql)
			.bind("wanted", conditions.wanted())
			.bind("stall", text(query.stall()))
			.bind("season", Parameters.in(R2dbcType.INTEGER, query.season()))
			.bind("category", text(query.category()))
			.bind("province", text(query.province()));
	}

	private static String sort(ListingQuery query, Wanted wanted) {
		boolean byPoints = query.sort() != ListingQuery.Sort.RELEVANCE || !wanted.isEverything();
		return (byPoints ? query.sort() : ListingQuery.Sort.NEWEST).name();
	}

	private static SearchPage page(ListingQuery query, List<Hit> hits, List<Count> facets) {
		boolean more = hits.size() == query.size();
		Hit last = more ? hits.getLast() : null;
		return new SearchPage(hits.stream().map(Hit::card).map(Card::of).toList(),
				hits.isEmpty() ? 0 : hits.getFirst().total(),
				(last != null) ? new Cursor(last.key(), last.listingId()) : null, counts(facets, "category"),
				counts(facets, "province"), true, null);
	}

	private static Map<String, Long> counts(List<Count> facets, String facet) {
		return facets.stream()
			.filter((count) -> count.facet().equals(facet))
			.collect(Collectors.toMap(Count::value, Count::n));
	}

	private static Hit hit(Readable row) {
		return new Hit(Columns.id(row, "listing_id"), Columns.text(row, "card"), Columns.text(row, "key"),
				Columns.number(row, "total"));
	}

	private static Count count(Readable row) {
		return new Count(Columns.text(row, "facet"), Columns.text(row, "value"), Columns.number(row, "n"));
	}

	private static Parameter text(@Nullable Object value) {
		return Parameters.in(R2dbcType.VARCHAR, (value != null) ? value.toString() : null);
	}

	private record Hit(UUID listingId, String card, String key, long total) {
	}

	private record Count(String facet, String value, long n) {
	}

}
