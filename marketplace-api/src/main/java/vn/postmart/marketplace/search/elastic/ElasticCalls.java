package vn.postmart.marketplace.search.elastic;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import vn.postmart.marketplace.outbox.SystemAway;

/**
 * Calls with a limit in time. No answer, or that of an engine in trouble, is an absence:
 * nobody is to blame and it passes.
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

	/** A call that takes as long as a batch of writes may. */
	<T> Mono<T> call(Supplier<CompletableFuture<T>> request) {
		return within(this.properties.writeTimeout(), request);
	}

	/**
	 * A call that costs the engine nothing and soon shows whether it is there.
	 */
	<T> Mono<T> look(Supplier<CompletableFuture<T>> request) {
		return within(this.properties.lookTimeout(), request);
	}

	private static <T> Mono<T> within(Duration limit, Supplier<CompletableFuture<T>> request) {
		return abandonable(request).timeout(limit)
			.onErrorMap(ElasticCalls::away, (failure) -> new SystemAway("Elasticsearch", failure));
	}

	/** The client may wait for a lock when a call is given up: not on an event loop. */
	static <T> Mono<T> abandonable(Supplier<CompletableFuture<T>> request) {
		return Mono.fromFuture(request).cancelOn(Schedulers.boundedElastic());
	}

	static boolean notFound(Throwable failure) {
		return failure instanceof ElasticsearchException answer && answer.status() == NOT_FOUND;
	}

	static boolean inTrouble(int status) {
		return status >= SERVER_ERROR || status == TOO_MANY;
	}

	private static boolean away(Throwable failure) {
		return switch (failure) {
			case ElasticsearchException answer -> inTrouble(answer.status());
			case IOException unreachable -> true;
			case TimeoutException late -> true;
			default -> false;
		};
	}

}
