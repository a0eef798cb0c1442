package vn.postmart.marketplace.search.elastic;

import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import vn.postmart.marketplace.search.domain.Reach;

/**
 * What can be delivered to a commune: light enough, and in time from where it is sent.
 */
final class ElasticReach {

	private ElasticReach() {
	}

	static Query within(Reach reach) {
		return Query
			.of((query) -> query.bool((both) -> both.filter(atMost("leastGrams", reach.heaviest()), inTime(reach))));
	}

	private static Query inTime(Reach reach) {
		BoolQuery.Builder any = new BoolQuery.Builder().should((lasting) -> lasting
			.bool((without) -> without.mustNot((limit) -> limit.exists((exists) -> exists.field("keepsDays")))));
		reach.originsByDays()
			.forEach((days, origins) -> any
				.should((from) -> from.bool((both) -> both.filter(from(origins), atLeast("keepsDays", days)))));
		return any.build()._toQuery();
	}

	private static Query from(List<String> origins) {
		List<FieldValue> values = origins.stream().map(FieldValue::of).toList();
		return Query.of((query) -> query.terms((terms) -> terms.field("origin").terms((any) -> any.value(values))));
	}

	private static Query atMost(String field, long most) {
		return Query
			.of((query) -> query.range((range) -> range.untyped((whole) -> whole.field(field).lte(JsonData.of(most)))));
	}

	private static Query atLeast(String field, int least) {
		return Query.of((query) -> query
			.range((range) -> range.untyped((whole) -> whole.field(field).gte(JsonData.of(least)))));
	}

}
