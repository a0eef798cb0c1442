package vn.postmart.marketplace.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How good the answers are, over the catalogue of the demo: judged queries, asked of the
 * engine and of PostgreSQL in its place.
 */
@ApiTest
@TestMethodOrder(OrderAnnotation.class)
class RelevanceIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final double FLOOR = 0.97;

	/** The blind ones were judged by somebody who did not know the rules. */
	private static final List<String> FILES = List.of("judgments.csv", "more-judgments.csv", "blind-judgments.csv");

	private static Map<String, String> refs = Map.of();

	@Autowired
	private WebTestClient client;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeEach
	void load() {
		if (refs.isEmpty()) {
			refs = DemoCatalogue.load(this.client);
			Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
				JsonNode all = search("");
				assertThat(all.path("degraded").asBoolean()).isFalse();
				assertThat(all.path("total").asInt()).isEqualTo(refs.size());
			});
		}
	}

	@Test
	void answersJudgedQueriesAsPeopleWould() {
		FILES.forEach((file) -> assertJudged(file, false));
	}

	/** The last one: nothing fills the engine again here. */
	@Test
	@Order(Integer.MAX_VALUE)
	void answersAlikeFromPostgresWhileTheEngineIsAway() {
		ENGINE.stop();
		FILES.forEach((file) -> assertJudged(file, true));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "xầu riêng, sầu riêng", "lước mắm phú quốc, nước mắm phú quốc",
			"durain, durian", "vair thieeuf, -", "dua, -", "vải thiều, -" })
	void saysWhatWasProbablyMeant(String typed, String meant) {
		assertThat(search(typed).path("suggestion").asString(null)).isEqualTo(meant);
	}

	private void assertJudged(String file, boolean degraded) {
		List<Judgment> judgments = Judgment.read(file);
		List<Scored> scored = judgments.stream().map((judgment) -> scored(judgment, degraded)).toList();
		List<Scored> worst = scored.stream().filter((one) -> one.score() < 1).toList();
		double mean = scored.stream().mapToDouble(Scored::score).average().orElse(0);
		assertThat(mean).as("nDCG@5 of %s; worst: %s", file, worst).isGreaterThanOrEqualTo(FLOOR);
		assertThat(scored).noneMatch((one) -> one.judgment().isFailedBy(one.hits()))
			.noneMatch((one) -> one.judgment().due() && one.hits().isEmpty());
	}

	private Scored scored(Judgment judgment, boolean degraded) {
		JsonNode page = search(judgment.query());
		assertThat(page.path("degraded").asBoolean()).as(judgment.query()).isEqualTo(degraded && !isNothing(page));
		Stream<JsonNode> items = page.path("items").valueStream();
		List<String> hits = items.map((item) -> Objects.requireNonNull(refs.get(item.path("id").asString()))).toList();
		return new Scored(judgment, hits, judgment.score(hits));
	}

	private static boolean isNothing(JsonNode page) {
		return page.path("total").asInt() == 0 && !page.path("degraded").asBoolean();
	}

	private JsonNode search(String query) {
		return JsonMapper.shared()
			.readTree(this.client.get()
				.uri((uri) -> uri.path("/api/v1/listings").queryParam("q", "{query}").build(query))
				.exchange()
				.expectStatus()
				.isOk()
				.expectBody()
				.returnResult()
				.getResponseBody());
	}

	private record Scored(Judgment judgment, List<String> hits, double score) {
	}

}
