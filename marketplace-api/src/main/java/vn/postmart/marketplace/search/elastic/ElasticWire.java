package vn.postmart.marketplace.search.elastic;

import java.io.StringWriter;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.concurrent.FastThreadLocal;
import jakarta.json.stream.JsonGenerator;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClient.RequestSender;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import vn.postmart.marketplace.shared.JointQuestions;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The short way to the engine that searches take: JSON there and bytes back, asked, read
 * and answered on the event loop that serves the client. The client's own way hands each
 * answer over two more threads and reads it twice.
 */
@Component
class ElasticWire {

	private static final int CONNECT_MILLIS = 1000;

	private static final int CONNECTIONS = 16;

	private static final Duration LONGEST_IDLE = Duration.ofMinutes(1);

	private static final int OK = 200;

	/** The engine keeps no counts for us: who may see old ones is decided here. */
	private static final String NOW = "{\"request_cache\":false}";

	private final JsonpMapper mapper = new JacksonJsonpMapper();

	private final ElasticProperties properties;

	/** Of each event loop, with connections of its own, which live on that loop. */
	private final FastThreadLocal<JointQuestions<List<String>, List<ElasticReply>>> searches = new FastThreadLocal<>() {

		@Override
		protected JointQuestions<List<String>, List<ElasticReply>> initialValue() {
			return joint();
		}

	};

	ElasticWire(ElasticProperties properties) {
		this.properties = properties;
	}

	/**
	 * The engine's reply; an error when it refuses, is away or takes too long.
	 * @param search as {@link #json} writes it
	 */
	Mono<ElasticReply> search(String search) {
		return together(List.of(search)).map(List::getFirst);
	}

	/** The replies to searches that go in one request, in their order. */
	Mono<List<ElasticReply>> together(List<String> several) {
		return Mono.defer(() -> this.searches.get().ask(several))
			.doOnNext((replies) -> replies.forEach(ElasticReply::check));
	}

	private JointQuestions<List<String>, List<ElasticReply>> joint() {
		RequestSender sender = sender();
		return new JointQuestions<>((searches) -> ask(sender, searches), this.properties.requests(),
				this.properties.timeout());
	}

	private RequestSender sender() {
		ConnectionProvider connections = ConnectionProvider.builder("search")
			.maxConnections(CONNECTIONS)
			.maxIdleTime(LONGEST_IDLE)
			.evictInBackground(LONGEST_IDLE)
			.lifo()
			.build();
		return HttpClient.create(connections)
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
			.responseTimeout(this.properties.timeout())
			.headers((headers) -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/x-ndjson"))
			.post()
			.uri(this.properties.url().resolve("/" + this.properties.index() + "/_msearch"));
	}

	private static Mono<List<List<ElasticReply>>> ask(RequestSender sender, List<List<String>> searches) {
		return sender.send(Mono.fromSupplier(() -> lines(searches)))
			.responseSingle((response, body) -> body.asByteArray().map((answer) -> checked(response, answer)))
			.map((answer) -> parted(ElasticReply.readAll(answer).iterator(), searches));
	}

	/** Each search in a line of its own, below one that wants it made now. */
	private static ByteBuf lines(List<List<String>> searches) {
		return Unpooled.copiedBuffer(searches.stream()
			.flatMap(List::stream)
			.collect(Collectors.joining("\n" + NOW + "\n", NOW + "\n", "\n")), UTF_8);
	}

	/** To each his own replies. */
	private static List<List<ElasticReply>> parted(Iterator<ElasticReply> replies, List<List<String>> searches) {
		return searches.stream().map((several) -> several.stream().map((search) -> replies.next()).toList()).toList();
	}

	/** A search in one line. */
	String json(SearchRequest request) {
		StringWriter json = new StringWriter();
		try (JsonGenerator generator = this.mapper.jsonProvider().createGenerator(json)) {
			request.serialize(generator, this.mapper);
		}
		return json.toString();
	}

	private static byte[] checked(HttpClientResponse response, byte[] answer) {
		int status = response.status().code();
		if (status != OK) {
			throw new IllegalStateException("Elasticsearch answered " + status);
		}
		return answer;
	}

}
