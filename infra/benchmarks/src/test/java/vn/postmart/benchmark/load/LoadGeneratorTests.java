package vn.postmart.benchmark.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LoadGeneratorTests {

	private HttpServer server;

	private URI url;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		reply("/fixed", 200, false);
		reply("/chunked", 200, true);
		reply("/refused", 503, false);
		server.start();
		url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void readsRepliesOfKnownLengthAndInPieces() {
		List<Request> requests = List.of(Request.get(url, "/fixed"), Request.get(url, "/chunked"));
		LoadResult result = LoadGenerator.run(requests, 2, Duration.ofMillis(300)).sound("both");
		assertThat(result.requests()).isGreaterThan(2);
		assertThat(result.perSecond()).isPositive();
		assertThat(result.percentile(50)).isPositive().isLessThanOrEqualTo(result.percentile(99));
	}

	@Test
	void takesNoFigureFromRefusals() {
		LoadResult result = LoadGenerator.run(List.of(Request.get(url, "/refused")), 1, Duration.ofMillis(100));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> result.sound("refused"))
			.withMessageContaining("no success: refused");
	}

	@Test
	void findsPercentiles() {
		Latencies latencies = new Latencies();
		for (int i = 100; i >= 1; i--) {
			latencies.add(i, 200);
		}
		assertThat(latencies.percentile(50)).isEqualTo(50);
		assertThat(latencies.percentile(99)).isEqualTo(99);
		assertThat(latencies.failures()).isZero();
	}

	private void reply(String path, int status, boolean chunked) {
		byte[] body = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
		server.createContext(path, (exchange) -> {
			exchange.sendResponseHeaders(status, chunked ? 0 : body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

}
