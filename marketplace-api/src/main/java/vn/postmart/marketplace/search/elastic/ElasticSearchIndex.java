package vn.postmart.marketplace.search.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.search.app.SearchIndex;
import vn.postmart.marketplace.search.domain.VersionedDocument;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The index in Elasticsearch. Versions are ours (external), so a late write never undoes
 * a newer one.
 */
@Component
class ElasticSearchIndex implements SearchIndex {

	private static final int CONFLICT = 409;

	private static final int NOT_FOUND = 404;

	private static final Set<Integer> HARMLESS = Set.of(CONFLICT, NOT_FOUND);

	private final ElasticsearchAsyncClient client;

	private final ElasticProperties properties;

	ElasticSearchIndex(ElasticsearchAsyncClient client, ElasticProperties properties) {
		this.client = client;
		this.properties = properties;
	}

	@Override
	public Mono<Boolean> ensure() {
		return call(() -> this.client.indices().exists((request) -> request.index(this.properties.index())))
			.flatMap((exists) -> exists.value() ? Mono.just(false) : create());
	}

	@Override
	public Mono<Void> write(List<VersionedDocument> documents) {
		BulkRequest request = new BulkRequest.Builder().operations(documents.stream().map(this::operation).toList())
			.build();
		return call(() -> this.client.bulk(request)).flatMap(ElasticSearchIndex::check);
	}

	private Mono<Boolean> create() {
		return Mono.fromCallable(this::definition)
			.subscribeOn(Schedulers.boundedElastic())
			.flatMap((definition) -> call(() -> this.client.indices().create(definition)))
			.thenReturn(true)
			.onErrorResume(ElasticsearchException.class,
					(refused) -> "resource_already_exists_exception".equals(refused.error().type()) ? Mono.just(false)
							: Mono.error(refused));
	}

	private CreateIndexRequest definition() throws IOException {
		try (InputStream json = new ClassPathResource("search/listings.json").getInputStream()) {
			return new CreateIndexRequest.Builder().index(this.properties.index()).withJson(json).build();
		}
	}

	private BulkOperation operation(VersionedDocument entry) {
		String id = entry.document().listingId().toString();
		if (!entry.document().visible()) {
			return BulkOperation.of((operation) -> operation.delete((delete) -> delete.index(this.properties.index())
				.id(id)
				.version(entry.version())
				.versionType(VersionType.ExternalGte)));
		}
		return BulkOperation.of((operation) -> operation.index((index) -> index.index(this.properties.index())
			.id(id)
			.version(entry.version())
			.versionType(VersionType.ExternalGte)
			.document(IndexedListing.of(entry.document()))));
	}

	private static Mono<Void> check(BulkResponse response) {
		return response.items()
			.stream()
			.filter((item) -> item.error() != null && !HARMLESS.contains(item.status()))
			.findFirst()
			.<Mono<Void>>map((item) -> Mono.error(() -> new IllegalStateException(describe(item))))
			.orElse(Mono.empty());
	}

	private static String describe(BulkResponseItem item) {
		return "Elasticsearch refused document " + item.id() + ": " + item.error();
	}

	private <T> Mono<T> call(Supplier<CompletableFuture<T>> request) {
		return Mono.fromFuture(request).timeout(this.properties.writeTimeout());
	}

}
