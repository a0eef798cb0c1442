package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.SystemAway;
import vn.postmart.marketplace.search.app.ListingSearch;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.SearchPage;

import org.springframework.stereotype.Component;

@Component
class ElasticListingSearch implements ListingSearch {

	private final ElasticsearchAsyncClient client;

	private final ElasticQueries queries;

	private final ElasticProperties properties;

	private final ServingIndex serving;

	ElasticListingSearch(ElasticsearchAsyncClient client, ElasticQueries queries, ElasticProperties properties,
			ServingIndex serving) {
		this.client = client;
		this.queries = queries;
		this.properties = properties;
		this.serving = serving;
	}

	@Override
	public Mono<SearchPage> search(ListingQuery query) {
		if (!this.serving.fits()) {
			return Mono.error(() -> new SystemAway("An index of this version"));
		}
		return Mono.fromFuture(() -> this.client.search(this.queries.request(query), CardOnly.class))
			.timeout(this.properties.timeout())
			.map((response) -> page(query, response));
	}

	private static SearchPage page(ListingQuery query, SearchResponse<CardOnly> response) {
		List<Hit<CardOnly>> hits = response.hits().hits();
		TotalHits total = response.hits().total();
		return new SearchPage(hits.stream().map((hit) -> Objects.requireNonNull(hit.source()).card()).toList(),
				(total != null) ? total.value() : hits.size(),
				(hits.size() == query.size()) ? cursor(hits.getLast()) : null,
				counts(response.aggregations(), ElasticQueries.CATEGORY),
				counts(response.aggregations(), ElasticQueries.PROVINCE), false);
	}

	private static Cursor cursor(Hit<CardOnly> last) {
		List<FieldValue> sort = last.sort();
		return new Cursor(sort.getFirst()._toJsonString(), UUID.fromString(sort.getLast().stringValue()));
	}

	private static Map<String, Long> counts(Map<String, Aggregate> aggregations, String name) {
		Aggregate filtered = aggregations.get(name);
		if (filtered == null) {
			return Map.of();
		}
		return Objects.requireNonNull(filtered.filter().aggregations().get(ElasticQueries.VALUES))
			.sterms()
			.buckets()
			.array()
			.stream()
			.collect(Collectors.toMap((bucket) -> bucket.key().stringValue(), (bucket) -> bucket.docCount()));
	}

	/** All a hit has to bring along. */
	record CardOnly(String card) {
	}

}
