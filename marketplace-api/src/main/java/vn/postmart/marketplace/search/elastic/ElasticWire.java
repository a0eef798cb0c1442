package vn.postmart.marketplace.search.elastic;

import java.io.ByteArrayOutputStream;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.json.stream.JsonGenerator;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;

import org.springframework.stereotype.Component;

/**
 * The short way to the engine that searches take: JSON there and bytes back, on the event
 * loop that serves the request. The client's own way hands each answer over two more
 * threads and reads it twice.
 */
@Component
class ElasticWire {

	private static final int CONNECT_MILLIS = 1000;

	private static final int CONNECTIONS = 64;

	private static final int WAITING = 1000;

	private static final int OK = 200;

	private final JsonpMapper mapper = new JacksonJsonpMapper();

	private final HttpClient http;

	private final String path;

	ElasticWire(ElasticProperties properties) {
		ConnectionProvider connections = ConnectionProvider.builder("search")
			.maxConnections(CONNECTIONS)
			.pendingAcquireMaxCount(WAITING)
			.pendingAcquireTimeout(properties.timeout())
			.lifo()
			.build();
		this.http = HttpClient.create(connections)
			.baseUrl(properties.url().toString())
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
			.responseTimeout(properties.timeout())
			.headers((headers) -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/json"));
		this.path = "/" + properties.index() + "/_search";
	}

	/** The engine's answer; an error when it refuses, is away or takes too long. */
	Mono<byte[]> search(SearchRequest request) {
		return Mono.defer(() -> post(json(request)));
	}

	private Mono<byte[]> post(byte[] json) {
		return this.http.post()
			.uri(this.path)
			.send(Mono.fromSupplier(() -> Unpooled.wrappedBuffer(json)))
			.responseSingle((response, body) -> body.asByteArray().flatMap((answer) -> checked(response, answer)));
	}

	private byte[] json(SearchRequest request) {
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		try (JsonGenerator generator = this.mapper.jsonProvider().createGenerator(json)) {
			request.serialize(generator, this.mapper);
		}
		return json.toByteArray();
	}

	private static Mono<byte[]> checked(HttpClientResponse response, byte[] answer) {
		int status = response.status().code();
		return (status == OK) ? Mono.just(answer)
				: Mono.error(() -> new IllegalStateException("Elasticsearch answered " + status));
	}

}
