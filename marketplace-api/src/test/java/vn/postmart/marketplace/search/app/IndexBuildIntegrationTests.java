package vn.postmart.marketplace.search.app;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.outbox.Outbox;
import vn.postmart.marketplace.outbox.OutboxEvent;
import vn.postmart.marketplace.search.app.IndexBuild.Reason;
import vn.postmart.marketplace.search.app.SearchIndex.Target;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.shared.tx.Transactions;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** A new index beside the old one, on the real engine, that began with a bare index. */
@ApiTest
class IndexBuildIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355011";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int COPIES = 3000;

	private static StallId stall;

	@Autowired
	private WebTestClient client;

	@Autowired
	private IndexBuilds builds;

	@Autowired
	private IndexGenerations generations;

	@Autowired
	private SearchIndex index;

	@Autowired
	private Documents documents;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Transactions transactions;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
	}

	@BeforeAll
	static void bareIndex() throws Exception {
		ENGINE.ask("PUT", "/listings", "{\"mappings\":{\"properties\":{\"textFolded\":{\"type\":\"text\"}}}}");
		ENGINE.ask("PUT", "/listings/_doc/1", "{\"textFolded\":\"stranger\"}");
	}

	@BeforeEach
	void manyListings(@Autowired ApplicationContext context) throws SQLException {
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			list("Vải thiều Lục Ngạn");
			awaitTotal("vai", 1);
			new DocumentsForTests(context).copy(COPIES, Map.of());
			list("Vải thiều Thanh Hà");
			awaitTotal("vai", COPIES + 2);
		}
	}

	@Test
	void replacesTheBareIndexOfTheFirstReleasesByItself() throws Exception {
		assertThat(ENGINE.ask("GET", "/listings/_alias", "").path("error").isMissingNode()).isTrue();
		assertThat(indices()).hasSize(1).allMatch((name) -> name.startsWith("listings-"));
		assertThat(search("stranger").path("total").asInt()).isZero();
	}

	@Test
	void answersEverySearchWhileTheIndexIsBuiltAnewAndTakesEveryChange() throws Exception {
		awaitNoBuild();
		int before = total("vai");
		long number = post("/api/v1/search/rebuilds").path("number").asLong();
		assertThat(post("/api/v1/search/rebuilds").path("number").asLong()).isEqualTo(number);
		list("Vải trứng Hưng Yên");
		List<String> wrong = new ArrayList<>();
		int searches = 0;
		JsonNode progress = progress(number);
		Instant end = Instant.now().plus(PATIENCE);
		while (!progress.path("state").asString().equals("DONE") && Instant.now().isBefore(end)) {
			JsonNode page = search("vai");
			if (page.path("degraded").asBoolean() || page.path("total").asInt() < before) {
				wrong.add(page.path("total") + " " + page.path("degraded"));
			}
			searches++;
			progress = progress(number);
		}
		assertThat(wrong).as("bad answers of " + searches).isEmpty();
		assertThat(searches).isGreaterThan(10);
		assertThat(progress.path("done").asLong()).isGreaterThanOrEqualTo(COPIES + 2);
		assertThat(indices()).containsExactly("listings-" + number);
		awaitTotal("vai", before + 1);
	}

	@Test
	void goesOnWhereItWasKilled() throws Exception {
		awaitNoBuild();
		IndexBuild planned = this.builds.plan(Reason.OPERATOR, false).block();
		long number = planned.number();
		this.generations.make(number).block();
		IndexBuild filling = this.builds.fill(number).block();
		List<VersionedDocument> half = this.documents.after(null, COPIES / 2).block();
		this.index.write(new Target(false, number), half).block();
		this.builds.reached(number, half.getLast().document().listingId(), half.size()).block();
		ENGINE.ask("POST", "/listings-" + number + "/_refresh", "");
		assertThat(parts(number)).isPositive();
		assertThat(search("vai").path("degraded").asBoolean()).isFalse();
		this.transactions
			.inBackgroundTransaction(
					() -> this.outbox.append(OutboxEvent.of(BuildStep.TYPE, "search", BuildStep.of(filling))))
			.block();
		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(progress(number).path("state").asString()).isEqualTo("DONE"));
		JsonNode progress = progress(number);
		assertThat(progress.path("done").asLong()).isEqualTo(progress.path("total").asLong());
		assertThat(indices()).containsExactly("listings-" + number);
		assertThat(total("vai")).isGreaterThanOrEqualTo(COPIES + 1);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(parts(number)).isOne());
	}

	/** In how many parts an index lies. */
	private static int parts(long build) {
		String index = "listings-" + build;
		return ENGINE.ask("GET", "/" + index + "/_segments", "")
			.path("indices")
			.path(index)
			.path("shards")
			.path("0")
			.path(0)
			.path("num_search_segments")
			.asInt();
	}

	@Test
	void obeysOperatorsAlone() {
		this.client.mutateWith(TestActors.household(PHONE))
			.post()
			.uri("/api/v1/search/rebuilds")
			.exchange()
			.expectStatus()
			.isForbidden();
		this.client.get().uri("/api/v1/search/rebuilds").exchange().expectStatus().isUnauthorized();
	}

	private void list(String name) {
		ListingsForTests.offer(this.client, PHONE, stall, ListingsForTests.request(name, 10));
	}

	private void awaitNoBuild() {
		Awaitility.await().atMost(PATIENCE).until(() -> this.builds.current().blockOptional().isEmpty());
	}

	private void awaitTotal(String query, int expected) {
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			JsonNode page = search(query);
			assertThat(page.path("total").asInt()).isEqualTo(expected);
			assertThat(page.path("degraded").asBoolean()).isFalse();
		});
	}

	private int total(String query) {
		return search(query).path("total").asInt();
	}

	private JsonNode search(String query) {
		return read(this.client.get().uri("/api/v1/listings?size=1&q=" + query));
	}

	private JsonNode progress(long number) {
		return read(operator().get().uri("/api/v1/search/rebuilds/{number}", number));
	}

	private JsonNode post(String path) {
		return read(operator().post().uri(path));
	}

	private WebTestClient operator() {
		return this.client.mutateWith(TestActors.operator("operator"));
	}

	private static JsonNode read(WebTestClient.RequestHeadersSpec<?> request) {
		return JsonMapper.shared()
			.readTree(
					request.exchange().expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody());
	}

	private static List<String> indices() {
		return ENGINE.ask("GET", "/listings*/_settings", "").propertyNames().stream().toList();
	}

}
