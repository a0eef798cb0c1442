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

	/** The key falls for every sort, so that one comparison pages them all. */
	private static final String MATCHES = """
			with matched as (
				select d.listing_id, d.card, d.categories, d.province, case :sort
					when 'PRICE' then -d.price::numeric
					when 'PRICE_PER_KG' then coalesce(-d.price_per_kg, -1e12)::numeric
					when 'NEWEST' then floor(extract(epoch from d.listed_at) * 1000)
					else case when :query = '' then floor(extract(epoch from d.listed_at) * 1000)
						else round((ts_rank('{0.05, 0.2, 0.5, 1.0}', d.words, to_tsquery('simple', :query))
							+ ts_rank('{0.0, 0.0, 0.0, 1.0}', d.words, to_tsquery('simple', :accented)))::numeric * 1e6)
					end end as key
				from search.document d
				where d.visible and (:query = '' or d.words @@ to_tsquery('simple', :query))
					and (:stall::uuid is null or d.stall_id = :stall::uuid)
					and (:season::int is null or :season = any(d.season))
			)
			""";

	private static final String HITS = MATCHES + """
			select m.listing_id, m.card, m.key, count(*) over () as total from matched m
			where (:category::text is null or :category = any(m.categories))
				and (:province::text is null or m.province = :province)
			""";

	private static final String PAGE = "select listing_id, card, key::text as key, total from (" + HITS + """
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
	public Mono<SearchPage> search(ListingQuery query) {
		Cursor after = query.after();
		Mono<List<Hit>> hits = bind(PAGE, query).bind("afterKey", text((after != null) ? after.key() : null))
			.bind("afterId", text((after != null) ? after.listingId() : null))
			.bind("size", query.size())
			.map(PostgresListingSearch::hit)
			.all()
			.collectList();
		Mono<List<Count>> counts = bind(FACETS, query).map(PostgresListingSearch::count).all().collectList();
		return hits.zipWhen((page) -> counts, (page, facets) -> page(query, page, facets));
	}

	private GenericExecuteSpec bind(String sql, ListingQuery query) {
		String words = conjunction(query.foldedWords());
		GenericExecuteSpec spec = this.database.sql(sql)
			.bind("query", words)
			.bind("stall", text(query.stall()))
			.bind("season", Parameters.in(R2dbcType.INTEGER, query.season()))
			.bind("category", text(query.category()))
			.bind("province", text(query.province()));
		return spec.bind("sort", query.sort().name()).bind("accented", conjunction(query.accentedWords()));
	}

	/**
	 * Letters and digits alone get here, so the query language of PostgreSQL cannot be
	 * spoken through it.
	 */
	private static String conjunction(List<String> words) {
		return words.stream().map((word) -> "'" + word + "'").collect(Collectors.joining(" & "));
	}

	private static SearchPage page(ListingQuery query, List<Hit> hits, List<Count> facets) {
		boolean more = hits.size() == query.size();
		Hit last = more ? hits.getLast() : null;
		return new SearchPage(hits.stream().map(Hit::card).map(Card::of).toList(),
				hits.isEmpty() ? 0 : hits.getFirst().total(),
				(last != null) ? new Cursor(last.key(), last.listingId()) : null, counts(facets, "category"),
				counts(facets, "province"), true);
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
