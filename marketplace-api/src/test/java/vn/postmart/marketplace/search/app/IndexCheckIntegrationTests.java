package vn.postmart.marketplace.search.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.awaitility.Awaitility;
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
import vn.postmart.marketplace.search.app.SearchIndex.Target;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.search.domain.VersionedDocument;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/** The index agrees with the database whatever happens to either. */
@ApiTest
class IndexCheckIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355012";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int LISTINGS = 800;

	private static final int ROUNDS = 40;

	private static final int EDITS_A_ROUND = 500;

	private static StallId stall;

	@Autowired
	private WebTestClient client;

	@Autowired
	private TestDatabase database;

	@Autowired
	private SearchIndex index;

	@Autowired
	private IndexContents contents;

	@Autowired
	private Documents documents;

	private DocumentsForTests listings;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
		registry.add("postmart.search.check-every", () -> "1s");
	}

	@BeforeEach
	void manyListings(@Autowired ApplicationContext context) throws SQLException {
		this.listings = new DocumentsForTests(context);
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			var _ = ListingsForTests.lychees(this.client, PHONE, stall, 10);
			awaitAgreement(1);
			this.listings.copy(LISTINGS - 1, Map.of());
			this.listings.tell();
			awaitAgreement(LISTINGS);
		}
	}

	@Test
	void agreesAfterTwentyThousandEditsWhoseEventsRepeatAndOvertakeEachOther() throws Exception {
		Random random = new Random(7);
		List<VersionedDocument> late = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			edit(random.nextInt(1_000_000));
			this.listings.tell();
			this.listings.tell();
			late.addAll(this.documents.after(null, LISTINGS).block().subList(0, 20));
			if (round % 10 == 9) {
				Collections.shuffle(late, random);
				this.index.write(new Target(true, null), late).block();
				late.clear();
			}
		}
		this.listings.tell();
		int visible = number("select count(*) from search.document where visible");
		assertThat(number("select sum(version) from search.document")).isGreaterThanOrEqualTo(20_000);
		assertThat(visible).isBetween(1, LISTINGS - 1);
		awaitAgreement(visible);
	}

	@Test
	void repairsWhatWasLostAlteredOrAddedBehindItsBack() throws Exception {
		List<DocumentState> known = this.documents.states(null, 10_000, false)
			.block()
			.stream()
			.filter(DocumentState::visible)
			.toList();
		int before = this.contents.between(null, null).block().size();
		ENGINE.ask("DELETE", "/listings/_doc/" + known.get(0).listingId(), "");
		ENGINE.ask("DELETE", "/listings/_doc/" + known.get(1).listingId(), "");
		alter(known.get(2).listingId(), known.get(2).version());
		alter(UUID.fromString("ffffffff-ffff-7fff-8fff-ffffffffffff"), 3);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			post("/api/v1/search/checks");
			JsonNode checks = get("/api/v1/search/checks").path("items");
			assertThat(sum(checks, "missing")).isEqualTo(2);
			assertThat(sum(checks, "stale")).isEqualTo(1);
			assertThat(sum(checks, "ghosts")).isEqualTo(1);
		});
		awaitAgreement(before);
	}

	private static void alter(UUID id, long version) {
		ENGINE.ask("PUT", "/listings/_doc/%s?version_type=external_gte&version=%d".formatted(id, version),
				"{\"id\":\"%s\",\"version\":%d,\"digest\":1,\"card\":\"e30=\"}".formatted(id, version));
	}

	private static long sum(JsonNode checks, String field) {
		return checks.valueStream().mapToLong((check) -> check.path(field).asLong()).sum();
	}

	/** Some documents get another price, some leave the shop or come back. */
	private void edit(int seed) throws SQLException {
		this.listings.sql("""
				select setseed(%d / 1000000.0);
				with picked as (select listing_id from search.document order by random() limit %d),
				locked as (select listing_id from search.document where listing_id in (select listing_id from picked)
					order by listing_id for update)
				update search.document set version = version + 1, price = 1000 + floor(random() * 100000),
					visible = random() < 0.7
				where listing_id in (select listing_id from locked)""".formatted(seed, EDITS_A_ROUND));
	}

	private void awaitAgreement(int count) {
		Awaitility.await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
			List<DocumentState> ours = this.documents.states(null, 10_000, true).block();
			this.contents.refresh().block();
			List<IndexedState> theirs = this.contents.between(null, null).block();
			assertThat(ours).noneMatch(DocumentState::pending);
			assertThat(theirs).hasSize(count);
			assertThat(Comparison.of(ours, theirs, true).all()).isEmpty();
		});
	}

	private int number(String query) throws SQLException {
		try (Connection connection = this.database.asSuperuser();
				Statement statement = connection.createStatement();
				var rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private JsonNode get(String path) {
		return read(this.client.mutateWith(TestActors.operator("operator")).get().uri(path));
	}

	@CanIgnoreReturnValue
	private JsonNode post(String path) {
		return read(this.client.mutateWith(TestActors.operator("operator")).post().uri(path));
	}

	private static JsonNode read(WebTestClient.RequestHeadersSpec<?> request) {
		return JsonMapper.shared()
			.readTree(
					request.exchange().expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody());
	}

}
