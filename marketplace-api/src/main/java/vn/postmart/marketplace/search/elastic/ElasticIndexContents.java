package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TermRangeQuery;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.search.app.IndexContents;
import vn.postmart.marketplace.search.app.IndexSum;
import vn.postmart.marketplace.search.app.IndexedState;

import org.springframework.stereotype.Component;

/** What Elasticsearch has, told by the ids, versions and digests it keeps in columns. */
@Component
class ElasticIndexContents implements IndexContents {

	private static final String VERSION = "version";

	private final ElasticsearchAsyncClient client;

	private final ElasticCalls calls;

	private final ElasticProperties properties;

	ElasticIndexContents(ElasticsearchAsyncClient client, ElasticCalls calls, ElasticProperties properties) {
		this.client = client;
		this.calls = calls;
		this.properties = properties;
	}

	@Override
	public Mono<Void> refresh() {
		return this.calls.call(() -> this.client.indices().refresh((request) -> request.index(this.properties.index())))
			.then();
	}

	@Override
	public Mono<IndexSum> sum() {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.properties.index())
			.size(0)
			.trackTotalHits((track) -> track.enabled(true))
			.aggregations(VERSION, (sum) -> sum.sum((sums) -> sums.field(VERSION))));
		return this.calls.call(() -> this.client.search(request, Void.class))
			.map((found) -> new IndexSum(Objects.requireNonNull(found.hits().total()).value(), versions(found)));
	}

	private static long versions(SearchResponse<Void> found) {
		Double sum = Objects.requireNonNull(found.aggregations().get(VERSION)).sum().value();
		return (sum != null) ? Math.round(sum) : 0;
	}

	@Override
	public Mono<List<IndexedState>> between(@Nullable UUID after, @Nullable UUID upTo) {
		TermRangeQuery.Builder range = new TermRangeQuery.Builder().field("id");
		if (after != null) {
			range.gt(after.toString());
		}
		if (upTo != null) {
			range.lte(upTo.toString());
		}
		return states(Query.of((query) -> query.range((by) -> by.term(range.build()))));
	}

	@Override
	public Mono<List<IndexedState>> of(Set<UUID> listingIds) {
		List<FieldValue> ids = listingIds.stream().map(UUID::toString).map(FieldValue::of).toList();
		return states(
				Query.of((query) -> query.terms((terms) -> terms.field("id").terms((values) -> values.value(ids)))));
	}

	@Override
	public Mono<Void> remove(Set<UUID> listingIds) {
		List<BulkOperation> operations = listingIds.stream()
			.map((id) -> BulkOperation.of((operation) -> operation
				.delete((delete) -> delete.index(this.properties.index()).id(id.toString()))))
			.toList();
		return operations.isEmpty() ? Mono.empty()
				: this.calls.call(() -> this.client.bulk(BulkRequest.of((bulk) -> bulk.operations(operations)))).then();
	}

	private Mono<List<IndexedState>> states(Query which) {
		SearchRequest request = SearchRequest.of((search) -> search.index(this.properties.index())
			.query(which)
			.source((source) -> source.fetch(false))
			.version(true)
			.docvalueFields((field) -> field.field(ElasticQueries.DIGEST))
			.sort(SortOptions.of((sort) -> sort.field((by) -> by.field("id").order(SortOrder.Asc))))
			.trackTotalHits((track) -> track.enabled(false))
			.size(MOST));
		return this.calls.call(() -> this.client.search(request, Void.class))
			.map((found) -> found.hits().hits().stream().map(ElasticIndexContents::state).toList());
	}

	private static IndexedState state(Hit<Void> hit) {
		JsonData digest = hit.fields().get(ElasticQueries.DIGEST);
		return new IndexedState(UUID.fromString(Objects.requireNonNull(hit.id())),
				Objects.requireNonNull(hit.version()),
				(digest != null) ? digest.toJson().asJsonArray().getJsonNumber(0).longValueExact() : 0);
	}

}
