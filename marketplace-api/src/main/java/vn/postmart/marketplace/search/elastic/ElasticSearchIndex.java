package vn.postmart.marketplace.search.elastic;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.outbox.SystemAway;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.search.app.SearchIndex;
import vn.postmart.marketplace.search.domain.VersionedDocument;

import org.springframework.stereotype.Component;

/**
 * The documents in Elasticsearch. Versions are ours (external), so a late write never
 * undoes a newer one.
 */
@Component
class ElasticSearchIndex implements SearchIndex {

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final Set<Integer> HARMLESS = Set.of(CONFLICT, NOT_FOUND);

	private final ElasticsearchAsyncClient client;

	private final ElasticCalls calls;

	private final ElasticProperties properties;

	private final JsonMapper mapper;

	ElasticSearchIndex(ElasticsearchAsyncClient client, ElasticCalls calls, ElasticProperties properties,
			JsonMapper mapper) {
		this.client = client;
		this.calls = calls;
		this.properties = properties;
		this.mapper = mapper;
	}

	@Override
	public Mono<Void> write(Target target, List<VersionedDocument> documents) {
		List<BulkOperation> operations = indices(target)
			.flatMap((index) -> documents.stream().map((entry) -> operation(index, entry)))
			.toList();
		return this.calls.call(() -> this.client.bulk(new BulkRequest.Builder().operations(operations).build()))
			.flatMap(ElasticSearchIndex::check);
	}

	private Stream<String> indices(Target target) {
		Long build = target.build();
		return Stream.concat(target.serving() ? Stream.of(this.properties.index()) : Stream.empty(),
				(build != null) ? Stream.of(ElasticIndexGenerations.indexOf(this.properties, build)) : Stream.empty());
	}

	private BulkOperation operation(String name, VersionedDocument entry) {
		String id = entry.document().listingId().toString();
		if (!entry.document().visible()) {
			return BulkOperation.of((operation) -> operation.delete((delete) -> delete.index(name)
				.id(id)
				.version(entry.version())
				.versionType(VersionType.ExternalGte)));
		}
		return BulkOperation.of((operation) -> operation.index((index) -> index.index(name)
			.id(id)
			.version(entry.version())
			.versionType(VersionType.ExternalGte)
			.document(IndexedListing.of(entry, this.mapper.readValue(entry.document().card(), ListingCard.class)))));
	}

	private static Mono<Void> check(BulkResponse response) {
		return response.items()
			.stream()
			.filter(ElasticSearchIndex::failed)
			.findFirst()
			.<Mono<Void>>map((item) -> Mono.error(() -> failure(item)))
			.orElse(Mono.empty());
	}

	/** A document that is gone already is no failure; an index that is gone is one. */
	private static boolean failed(BulkResponseItem item) {
		return item.error() != null
				&& (!HARMLESS.contains(item.status()) || "index_not_found_exception".equals(item.error().type()));
	}

	/** An engine in trouble, or one that lost its index, refuses no document. */
	private static RuntimeException failure(BulkResponseItem item) {
		String what = "Elasticsearch refused document " + item.id() + ": " + item.error();
		return (ElasticCalls.inTrouble(item.status()) || item.status() == NOT_FOUND) ? new SystemAway(what)
				: new IllegalStateException(what);
	}

}
