package vn.postmart.marketplace.search.elastic;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.postmart.marketplace.outbox.SystemAway;

/**
 * Calls that take as long as a batch of writes may. No answer, or that of an engine in
 * trouble, is an absence: nobody is to blame and it passes.
 */
@Component
class ElasticCalls {

	private static final int SERVER_ERROR = 500;

	private static final int TOO_MANY = 429;

	private static final int NOT_FOUND = 404;

	private final ElasticProperties properties;

	ElasticCalls(ElasticProperties properties) {
		this.properties = properties;
	}

	<T> Mono<T> call(Supplier<CompletableFuture<T>> request) {
		return Mono.fromFuture(request)
			.timeout(this.properties.writeTimeout())
			.onErrorMap(ElasticCalls::away, (failure) -> new SystemAway("Elasticsearch", failure));
	}

	static boolean notFound(Throwable failure) {
		return failure instanceof ElasticsearchException answer && answer.status() == NOT_FOUND;
	}

	private static boolean away(Throwable failure) {
		return switch (failure) {
			case ElasticsearchException answer -> answer.status() >= SERVER_ERROR || answer.status() == TOO_MANY;
			case IOException unreachable -> true;
			case TimeoutException late -> true;
			default -> false;
		};
	}

}
