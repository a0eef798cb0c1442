package vn.postmart.marketplace.search.elastic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

	/** What a list shows of a listing, in Base64. */
	static final String CARD = "card";

	/** Tells a card, and all else the index has of a listing, from others. */
	static final String DIGEST = "digest";

	private final ElasticProperties properties;

	ElasticQueries(ElasticProperties properties) {
		this.properties = properties;
	}

	/** The page and the counts at once. */
	SearchRequest whole(ListingQuery query, Wanted wanted) {
		return cards(counted(query, wanted, scored(query, wanted))).build();
	}

	/** The same without cards: each hit tells which card is its own. */
	SearchRequest lean(ListingQuery query, Wanted wanted) {
		return digests(counted(query, wanted, scored(query, wanted))).build();
	}

	/**
	 * The page and the counts; each hit tells the places of its merits in
	 * {@link #merits}.
	 */
	SearchRequest telling(ListingQuery query, Wanted wanted) {
		List<Merit> merits = merits(query, wanted);
		return cards(counted(query, wanted,
				IntStream.range(0, merits.size()).mapToObj((i) -> merits.get(i).told(String.valueOf(i))).toList()))
			.build();
	}

	/** The counts alone: no hit is ranked for them. */
	SearchRequest counts(ListingQuery query, Wanted wanted) {
		return counted(query).query(all(filters(query, wanted))).size(0).build();
	}

	/**
	 * The first page alone and without cards, among the hits that one of these conditions
	 * holds for. Worth nothing, but a must: so the engine keeps who they are, as it does
	 * for filters.
	 */
	SearchRequest page(ListingQuery query, Wanted wanted, List<Query> either) {
		List<Query> filters = new ArrayList<>(filters(query, wanted));
		filters.add(Query.of((one) -> one.bool((any) -> any.should(either))));
		BoolQuery.Builder matching = new BoolQuery.Builder().must(ElasticMatching.worth(0, all(filters)))
			.should(scored(query, wanted))
			.minimumShouldMatch("0");
		return digests(listed(narrowed(query), query, wanted)).query(matching.build()._toQuery()).build();
	}

	/** What brings the hits of a query up; nothing where they are not ranked by it. */
	List<Merit> merits(ListingQuery query, Wanted wanted) {
		return byScore(query, wanted) ? ElasticMatching.merits(wanted) : List.of();
	}

	private List<Query> scored(ListingQuery query, Wanted wanted) {
		return merits(query, wanted).stream().map(Merit::scored).toList();
	}

	private SearchRequest.Builder counted(ListingQuery query, Wanted wanted, List<Query> merits) {
		BoolQuery.Builder matching = new BoolQuery.Builder().filter(filters(query, wanted));
		if (!merits.isEmpty()) {
			matching.should(merits).minimumShouldMatch("0");
		}
		SearchRequest.Builder request = listed(counted(query), query, wanted).query(matching.build()._toQuery());
		Cursor after = query.after();
		return (after != null)
				? request.searchAfter(key(byScore(query, wanted), after)).searchAfter(IdOrder.after(after.listingId()))
				: request;
	}

	private SearchRequest.Builder narrowed(ListingQuery query) {
		SearchRequest.Builder request = new SearchRequest.Builder().index(this.properties.index())
			.trackTotalHits((track) -> track.enabled(true));
		Query chosen = new ElasticFacets(query).chosen();
		return (chosen != null) ? request.postFilter(chosen) : request;
	}

	private SearchRequest.Builder counted(ListingQuery query) {
		return narrowed(query).aggregations(new ElasticFacets(query).counts());
	}

	private static SearchRequest.Builder listed(SearchRequest.Builder request, ListingQuery query, Wanted wanted) {
		return request.sort(sort(query, wanted)).sort(IdOrder.ASCENDING).size(query.size());
	}

	/** Brings along the card of each hit and its digest, and nothing else of it. */
	static SearchRequest.Builder cards(SearchRequest.Builder request) {
		return digests(request).docvalueFields((field) -> field.field(CARD));
	}

	private static SearchRequest.Builder digests(SearchRequest.Builder request) {
		return request.storedFields("_none_").docvalueFields((field) -> field.field(DIGEST));
	}

	private static List<Query> filters(ListingQuery query, Wanted wanted) {
		List<Query> filters = ElasticMatching.filters(wanted);
		UUID stall = query.stall();
		if (stall != null) {
			filters.add(ElasticMatching.term("stall", stall.toString()));
		}
		return filters;
	}

	private static Query all(List<Query> filters) {
		return Query.of((query) -> query.bool((all) -> all.filter(filters)));
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
