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
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.Reach;
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

	private static final String TOTAL = "total";

	private static final String ALL = "all";

	private static final String MATCHES = """
			with matched as (
				select d.listing_id, d.price, d.listed_at, d.words, d.card, d.categories, d.province, d.marks,
					d.price_per_kg, d.rating, d.sold, :month = any(d.season) as in_season,
					(:category::text is null or :category = any(d.categories)) as by_category,
					(:province::text is null or d.province = :province) as by_province,
					(:certificate::text is null or :certificate = any(d.marks)) as by_certificate,
					(:priceFrom::bigint is null or coalesce(d.price_per_kg >= :priceFrom and d.price_per_kg < :priceBelow,
						false)) as by_price,
					(not :inSeason or :month = any(d.season)) as by_season,
					(not :deliverable or delivery.possible) as by_delivery, delivery.possible as deliverable
				from search.document d
				cross join lateral (
					select d.least_grams <= :heaviest::bigint and (d.keeps_days is null or exists (
						select from unnest(:origins::text[], :days::integer[]) as sent (origin, days)
						where sent.origin = d.origin and sent.days <= d.keeps_days)) as possible
				) delivery
				where d.visible and (:wanted = '' or d.words @@ :wanted::tsquery)
					and (:stall::uuid is null or d.stall_id = :stall::uuid)
			)
			""";

	/**
	 * The key falls for every sort, so that one comparison pages them all: prices, which
	 * rise, are below zero. Without the sign keys are the engine's, so that a page of one
	 * can follow a page of the other.
	 */
	private static final String PAGE = MATCHES + """
			select listing_id, card, abs(key)::text as key from (
				select m.listing_id, m.card, case :sort
					when 'PRICE' then -m.price::numeric
					when 'PRICE_PER_KG' then -coalesce(m.price_per_kg, 9223372036854775807)::numeric
					when 'NEWEST' then floor(extract(epoch from m.listed_at) * 1000)
					when 'RATING' then m.rating::numeric
					when 'SOLD' then m.sold::numeric
					else (select coalesce(sum(p.points), 0) from unnest(:conditions::tsquery[], :points::int[])
						as p (condition, points) where m.words @@ p.condition)::numeric end as key
				from matched m
				where m.by_category and m.by_province and m.by_certificate and m.by_price and m.by_season
					and m.by_delivery
			) hits
			where :afterKey::numeric is null or (-hits.key, hits.listing_id) > (:afterKey::numeric
				* case when :sort in ('PRICE', 'PRICE_PER_KG') then 1 else -1 end, :afterId::uuid)
			order by hits.key desc, hits.listing_id limit :size
			""";

	/** All hits, and for each facet what the other choices leave. */
	private static final String FACETS = MATCHES + """
			select 'total' as facet, 'all' as value, count(*) as n from matched m
			where m.by_category and m.by_province and m.by_certificate and m.by_price and m.by_season
				and m.by_delivery
			union all
			select 'category', c.slug, count(*) from matched m, unnest(m.categories) as c (slug)
			where m.by_province and m.by_certificate and m.by_price and m.by_season and m.by_delivery group by c.slug
			union all
			select 'province', m.province, count(*) from matched m
			where m.by_category and m.by_certificate and m.by_price and m.by_season and m.by_delivery
			group by m.province
			union all
			select 'certificate', k.scheme, count(*) from matched m, unnest(m.marks) as k (scheme)
			where m.by_category and m.by_province and m.by_price and m.by_season and m.by_delivery group by k.scheme
			union all
			select 'pricePerKg', r.key, count(*)
			from matched m join unnest(:rangeKeys::text[], :rangesFrom::bigint[], :rangesBelow::bigint[])
				as r (key, since, below) on m.price_per_kg >= r.since and m.price_per_kg < r.below
			where m.by_category and m.by_province and m.by_certificate and m.by_season and m.by_delivery group by r.key
			union all
			select 'inSeason', 'true', count(*) from matched m
			where m.in_season and m.by_category and m.by_province and m.by_certificate and m.by_price
				and m.by_delivery
			union all
			select 'deliverable', 'true', count(*) from matched m
			where m.deliverable and m.by_category and m.by_province and m.by_certificate and m.by_price
				and m.by_season
			having :heaviest::bigint is not null
			""";

	private final DatabaseClient database;

	PostgresListingSearch(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query, Wanted wanted) {
		if (!wanted.stallWords().isEmpty()) {
			return Mono.just(new SearchPage(List.of(), 0, null, Map.of(), true, null));
		}
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
		Mono<List<Count>> counts = bind(FACETS, query, conditions)
			.bind("rangeKeys", PriceRange.ALL.stream().map(PriceRange::key).toArray(String[]::new))
			.bind("rangesFrom", PriceRange.ALL.stream().map(PriceRange::from).toArray(Long[]::new))
			.bind("rangesBelow", PriceRange.ALL.stream().map(PriceRange::below).toArray(Long[]::new))
			.map(PostgresListingSearch::count)
			.all()
			.collectList();
		return hits.zipWhen((page) -> counts, (page, facets) -> page(query, page, facets));
	}

	private GenericExecuteSpec bind(String sql, ListingQuery query, TsQuery conditions) {
		PriceRange price = query.pricePerKg();
		Reach reach = query.reach();
		Map<String, Integer> days = (reach != null) ? reach.days() : Map.of();
		List<String> origins = List.copyOf(days.keySet());
		return this.database.sql(sql)
			.bind("wanted", conditions.wanted())
			.bind("stall", text(query.stall()))
			.bind("month", query.month())
			.bind("inSeason", query.inSeason())
			.bind("deliverable", query.deliverable())
			.bind("heaviest", Parameters.in(R2dbcType.BIGINT, (reach != null) ? reach.heaviest() : null))
			.bind("origins", origins.toArray(String[]::new))
			.bind("days", origins.stream().map(days::get).toArray(Integer[]::new))
			.bind("certificate", text(query.certificate()))
			.bind("priceFrom", Parameters.in(R2dbcType.BIGINT, (price != null) ? price.from() : null))
			.bind("priceBelow", Parameters.in(R2dbcType.BIGINT, (price != null) ? price.below() : null))
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
		Map<String, Map<String, Long>> counts = counts(facets);
		return new SearchPage(hits.stream().map(Hit::card).map(Card::of).toList(),
				counts.getOrDefault(TOTAL, Map.of()).getOrDefault(ALL, 0L),
				(last != null) ? new Cursor(last.key(), last.listingId()) : null, counts, true, null);
	}

	private static Map<String, Map<String, Long>> counts(List<Count> facets) {
		return facets.stream().collect(Collectors.groupingBy(Count::facet, Collectors.toMap(Count::value, Count::n)));
	}

	private static Hit hit(Readable row) {
		return new Hit(Columns.id(row, "listing_id"), Columns.text(row, "card"), Columns.text(row, "key"));
	}

	private static Count count(Readable row) {
		return new Count(Columns.text(row, "facet"), Columns.text(row, "value"), Columns.number(row, "n"));
	}

	private static Parameter text(@Nullable Object value) {
		return Parameters.in(R2dbcType.VARCHAR, (value != null) ? value.toString() : null);
	}

	private record Hit(UUID listingId, String card, String key) {
	}

	private record Count(String facet, String value, long n) {
	}

}
