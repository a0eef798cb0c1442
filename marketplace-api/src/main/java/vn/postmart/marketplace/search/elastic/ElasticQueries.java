package vn.postmart.marketplace.search.elastic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import org.jspecify.annotations.Nullable;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.Wanted;

import org.springframework.stereotype.Component;

/**
 * Says a query in the engine's language. Each facet counts what the other filters leave,
 * so its own can be changed.
 */
@Component
class ElasticQueries {

	static final String CATEGORY = "category";

	static final String PROVINCE = "province";

	static final String VALUES = "values";

	private static final int MAX_FACETS = 100;

	private final ElasticProperties properties;

	ElasticQueries(ElasticProperties properties) {
		this.properties = properties;
	}

	SearchRequest request(ListingQuery query, Wanted wanted) {
		@Nullable Query category = term("categories", query.category());
		@Nullable Query province = term("province", query.province());
		SearchRequest.Builder request = new SearchRequest.Builder().index(this.properties.index())
			.query(matching(query, wanted))
			.postFilter(all(category, province))
			.aggregations(CATEGORY, facet("categories", province))
			.aggregations(PROVINCE, facet("province", category))
			.sort(sort(query, wanted), SortOptions.of((sort) -> sort.field((field) -> field.field("id"))))
			.trackTotalHits((track) -> track.enabled(true))
			.size(query.size());
		Cursor after = query.after();
		return (after != null)
				? request.searchAfter(key(byScore(query, wanted), after), FieldValue.of(after.listingId().toString()))
					.build()
				: request.build();
	}

	private static Query matching(ListingQuery query, Wanted wanted) {
		BoolQuery.Builder matching = new BoolQuery.Builder().filter(ElasticMatching.filters(wanted))
			.filter(filters(query));
		if (byScore(query, wanted)) {
			matching.should(ElasticMatching.points(wanted)).minimumShouldMatch("0");
		}
		return matching.build()._toQuery();
	}

	private static List<Query> filters(ListingQuery query) {
		List<Query> filters = new ArrayList<>();
		UUID stall = query.stall();
		if (stall != null) {
			filters.add(Query.of((filter) -> filter.term((term) -> term.field("stall").value(stall.toString()))));
		}
		Integer season = query.season();
		if (season != null) {
			filters.add(Query.of((filter) -> filter.term((term) -> term.field("season").value(season))));
		}
		return filters;
	}

	private static Aggregation facet(String field, @Nullable Query otherFilter) {
		return Aggregation.of((facet) -> facet.filter(all(otherFilter))
			.aggregations(VALUES, (values) -> values.terms((terms) -> terms.field(field).size(MAX_FACETS))));
	}

	private static SortOptions sort(ListingQuery query, Wanted wanted) {
		return switch (query.sort()) {
			case RELEVANCE ->
				byScore(query, wanted) ? SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)))
						: by("listedAt", SortOrder.Desc);
			case PRICE -> by("price", SortOrder.Asc);
			case PRICE_PER_KG -> by("pricePerKg", SortOrder.Asc);
			case NEWEST -> by("listedAt", SortOrder.Desc);
		};
	}

	private static boolean byScore(ListingQuery query, Wanted wanted) {
		return query.sort() == ListingQuery.Sort.RELEVANCE && !wanted.isEverything();
	}

	private static FieldValue key(boolean score, Cursor after) {
		return score ? FieldValue.of(Double.parseDouble(after.key()))
				: FieldValue.of(new BigDecimal(after.key()).longValue());
	}

	private static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(field).order(order)));
	}

	private static @Nullable Query term(String field, @Nullable String value) {
		return (value != null) ? Query.of((query) -> query.term((term) -> term.field(field).value(value))) : null;
	}

	private static Query all(@Nullable Query... filters) {
		BoolQuery.Builder all = new BoolQuery.Builder();
		for (Query filter : filters) {
			if (filter != null) {
				all.filter(filter);
			}
		}
		return all.build()._toQuery();
	}

}
