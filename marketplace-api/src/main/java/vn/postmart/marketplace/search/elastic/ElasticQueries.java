package vn.postmart.marketplace.search.elastic;

import java.math.BigDecimal;
import java.util.UUID;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.Wanted;

import org.springframework.stereotype.Component;

/**
 * Says a query in the engine's language.
 */
@Component
class ElasticQueries {

	private final ElasticProperties properties;

	ElasticQueries(ElasticProperties properties) {
		this.properties = properties;
	}

	SearchRequest request(ListingQuery query, Wanted wanted) {
		ElasticFacets facets = new ElasticFacets(query);
		SearchRequest.Builder request = cards(new SearchRequest.Builder()).index(this.properties.index())
			.query(matching(query, wanted))
			.aggregations(facets.counts())
			.sort(sort(query, wanted))
			.sort(IdOrder.ASCENDING)
			.trackTotalHits((track) -> track.enabled(true))
			.size(query.size());
		Query chosen = facets.chosen();
		if (chosen != null) {
			request.postFilter(chosen);
		}
		Cursor after = query.after();
		return (after != null) ? request.searchAfter(key(byScore(query, wanted), after))
			.searchAfter(IdOrder.after(after.listingId()))
			.build() : request.build();
	}

	/** Brings along the card of each hit, and nothing else of it. */
	static SearchRequest.Builder cards(SearchRequest.Builder request) {
		return request.storedFields("_none_").docvalueFields((field) -> field.field("card"));
	}

	private static Query matching(ListingQuery query, Wanted wanted) {
		BoolQuery.Builder matching = new BoolQuery.Builder().filter(ElasticMatching.filters(wanted));
		UUID stall = query.stall();
		if (stall != null) {
			matching.filter((filter) -> filter.term((term) -> term.field("stall").value(stall.toString())));
		}
		if (byScore(query, wanted)) {
			matching.should(ElasticMatching.points(wanted)).minimumShouldMatch("0");
		}
		return matching.build()._toQuery();
	}

	private static SortOptions sort(ListingQuery query, Wanted wanted) {
		return switch (query.sort()) {
			case RELEVANCE ->
				byScore(query, wanted) ? SortOptions.of((sort) -> sort.score((score) -> score.order(SortOrder.Desc)))
						: by("listedAt", SortOrder.Desc);
			case PRICE -> by("price", SortOrder.Asc);
			case PRICE_PER_KG -> by("pricePerKg", SortOrder.Asc);
			case NEWEST -> by("listedAt", SortOrder.Desc);
			case RATING -> by("rating", SortOrder.Desc);
			case SOLD -> by("sold", SortOrder.Desc);
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

}
