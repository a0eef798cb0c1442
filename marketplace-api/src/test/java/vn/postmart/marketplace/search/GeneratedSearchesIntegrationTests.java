package vn.postmart.marketplace.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.web.reactive.server.SecurityMockServerConfigurers;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.PostgresTest;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed or sent to search over the wire, the answer is a page or a refusal.
 */
@PostgresTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GeneratedSearchesIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355024";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final int REQUESTS = 3_000;

	private static final int AT_ONCE = 8;

	private static final long SEED = 20_261_122;

	private static StallId stall;

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private ApplicationContext context;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeEach
	void stock() {
		if (stall == null) {
			WebTestClient client = WebTestClient.bindToApplicationContext(this.context)
				.apply(SecurityMockServerConfigurers.springSecurity())
				.build();
			ListingsForTests.lycheeCategory(client);
			stall = StallsForTests.open(client, PHONE);
			for (String name : List.of("Vải thiều Lục Ngạn", "Dứa Queen Đồng Giao", "Xoài cát Hòa Lộc")) {
				ListingsForTests.offer(client, PHONE, stall, ListingsForTests.request(name, 10));
			}
			Awaitility.await()
				.until(() -> JsonMapper.shared().readTree(ask("/api/v1/listings").body()).path("total").asInt() == 3);
		}
	}

	@Test
	void answersWhateverIsAskedWithAPageOrAProblemThatNamesTheField() throws Exception {
		GeneratedRequests requests = new GeneratedRequests(SEED);
		List<String> paths = IntStream.range(0, REQUESTS).mapToObj((i) -> requests.next()).toList();
		List<String> wrong = new ArrayList<>();
		int refused = 0;
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Callable<HttpResponse<byte[]>>> calls = paths.stream()
				.<Callable<HttpResponse<byte[]>>>map((path) -> () -> ask(path))
				.toList();
			List<Future<HttpResponse<byte[]>>> answers = workers.invokeAll(calls);
			for (int i = 0; i < REQUESTS; i++) {
				HttpResponse<byte[]> answer = answers.get(i).get();
				refused += (answer.statusCode() == 400) ? 1 : 0;
				if (!isSound(answer)) {
					wrong.add(answer.statusCode() + " " + paths.get(i) + " "
							+ new String(answer.body(), StandardCharsets.UTF_8));
				}
			}
		}
		assertThat(wrong).as("seed " + SEED).isEmpty();
		assertThat(refused).isBetween(REQUESTS / 20, REQUESTS * 19 / 20);
	}

	@Test
	void findsTheSameHoweverLettersAreComposed() throws Exception {
		for (String text : List.of("vải thiều lục ngạn", "dứa", "xoài hòa lộc", "đồng giao", "vaỉ", "Xoài Hoà")) {
			for (String path : List.of("/api/v1/listings?q=", "/api/v1/suggestions?q=")) {
				JsonNode composed = items(path, Normalizer.normalize(text, Normalizer.Form.NFC));
				assertThat(items(path, Normalizer.normalize(text, Normalizer.Form.NFD))).as(path + text)
					.isEqualTo(composed);
			}
		}
		assertThat(items("/api/v1/listings?q=", "dứa").size()).isEqualTo(1);
	}

	/** 200 with JSON, or a refusal in the shape of all problems, without our insides. */
	private static boolean isSound(HttpResponse<byte[]> answer) {
		JsonNode body = JsonMapper.shared().readTree(answer.body());
		return switch (answer.statusCode()) {
			case 200 -> body.path("items").isArray();
			case 400, 404 -> isProblem(answer, body);
			default -> false;
		};
	}

	private static boolean isProblem(HttpResponse<byte[]> answer, JsonNode body) {
		String text = body.toString();
		return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
				&& body.path("status").asInt() == answer.statusCode() && body.path("type").isString()
				&& body.path("title").isString() && body.path("traceId").isString()
				&& (answer.statusCode() == 404 || body.at("/errors/0/field").isString())
				&& !text.contains("vn.postmart") && !text.contains("Exception") && !text.contains("select ");
	}

	private JsonNode items(String path, String text) throws Exception {
		HttpResponse<byte[]> answer = ask(path + URLEncoder.encode(text, StandardCharsets.UTF_8));
		return JsonMapper.shared().readTree(answer.body()).path("items");
	}

	private HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + this.port + path);
		return this.http.send(HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
	}

}
