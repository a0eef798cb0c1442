package vn.postmart.marketplace.catalog;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiSamples;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestActors;
import vn.postmart.marketplace.support.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What a new rule of the post does to what is on sale already. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "postmart.catalog.screening.batch=2")
class ScreeningIntegrationTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PHONE = "0912345181";

	private static final String REFUSED = """
			{"name": "Hải sản", "nameEn": "Seafood", "goodsRule": {"decision": "REFUSE",
			"note": "Bưu điện không nhận hải sản.", "noteEn": "The post does not carry seafood."}}""";

	private static final String BREAK = """
			create function catalog.fail_for_test() returns trigger language plpgsql as
				$$ begin raise exception 'the machine stops here'; end $$;
			create trigger fail_for_test before update on catalog.listing for each row
				when (new.name = 'Cua 4' and new.not_postable_reason is not null)
				execute function catalog.fail_for_test()
			""";

	@Autowired
	private WebTestClient client;

	@Autowired
	private ListingDetails details;

	@Autowired
	private TestDatabase database;

	private StallId stall;

	@BeforeAll
	void openStall() {
		ListingsForTests.lycheeCategory(this.client);
		this.stall = StallsForTests.open(this.client, PHONE);
	}

	@Test
	void aNewRuleEndsTheSaleOfWhatIsInTheCategoryAndBelowAndGoesOnAfterACrash() throws SQLException {
		shelf("hai-san", "{\"name\": \"Hải sản\", \"nameEn\": \"Seafood\"}");
		shelf("hai-san-cua", "{\"parent\": \"hai-san\", \"name\": \"Cua\", \"nameEn\": \"Crab\"}");
		List<ListingId> crabs = IntStream.rangeClosed(1, 5).mapToObj((i) -> offer("Cua " + i, "hai-san-cua")).toList();
		ListingId lychee = offer("Vải thiều", "vai-nhan");
		ListingId withdrawn = offer("Ghẹ", "hai-san");
		ListingsForTests.withdraw(this.client, PHONE, this.stall, withdrawn);
		execute(BREAK);

		shelf("hai-san", REFUSED);

		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(seen("hai-san")).isEqualTo(2));
		execute("drop trigger fail_for_test on catalog.listing");
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(isEnded("hai-san")).isTrue());
		assertThat(crabs).allSatisfy((crab) -> assertThat(barred(crab))
			.isEqualTo(new NotPostable("Bưu điện không nhận hải sản.", "The post does not carry seafood.")));
		assertThat(barred(withdrawn)).isNotNull();
		assertThat(barred(lychee)).isNull();
		ApiSamples.assertSameShape("screenings", screenings());
		assertThat(JsonPath.<List<Integer>>read(screenings(), "$.items[?(@.category == 'hai-san')].barred"))
			.containsExactly(6);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(toldOf()).isEqualTo(5));
	}

	@Test
	void aLiftedRuleFreesWhatItBarredAndAMoveUnderOneBars() {
		shelf("muc", REFUSED);
		ListingId squid = offer("Mực một nắng", "muc");
		assertThat(barred(squid)).isNotNull();
		shelf("muc", "{\"name\": \"Mực\", \"nameEn\": \"Squid\", \"goodsRule\": {\"decision\": \"ALLOW\"}}");
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(barred(squid)).isNull());
		shelf("tu-song", REFUSED);
		shelf("muc", "{\"parent\": \"tu-song\", \"name\": \"Mực\", \"nameEn\": \"Squid\"}");
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(barred(squid)).isNotNull());
	}

	@Test
	void shoppersSeeWhyAndARenamedCategoryIsNotJudgedAgain() {
		shelf("oc", "{\"name\": \"Ốc\", \"nameEn\": \"Snails\"}");
		ListingId snails = offer("Ốc hương", "oc");
		shelf("oc", REFUSED);
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(barred(snails)).isNotNull());
		this.client.get()
			.uri("/api/v1/listings/{id}", snails)
			.exchange()
			.expectBody()
			.jsonPath("$.postable")
			.isEqualTo(false)
			.jsonPath("$.notPostableReason")
			.isEqualTo("Bưu điện không nhận hải sản.");
		shelf("oc", REFUSED.replace("Hải sản", "Ốc các loại"));
		assertThat(JsonPath.<List<Integer>>read(screenings(), "$.items[?(@.category == 'oc')].total"))
			.containsExactly(1);
	}

	@Test
	void onlyOperatorsSeeHowFarItIs() {
		this.client.mutateWith(TestActors.household(PHONE))
			.get()
			.uri("/api/v1/screenings")
			.exchange()
			.expectStatus()
			.isForbidden();
	}

	private void shelf(String slug, String request) {
		ListingsForTests.category(this.client, slug, request);
	}

	private ListingId offer(String name, String category) {
		return ListingsForTests.offer(this.client, PHONE, this.stall,
				ListingsForTests.request(name, 5).replace("vai-nhan", category));
	}

	private NotPostable barred(ListingId listing) {
		return this.details.detail(listing).block().notPostable();
	}

	private int seen(String category) {
		return JsonPath.<List<Integer>>read(screenings(), "$.items[?(@.category == '" + category + "')].seen")
			.getFirst();
	}

	private boolean isEnded(String category) {
		return JsonPath.<List<String>>read(screenings(), "$.items[?(@.category == '" + category + "')].endedAt")
			.getFirst() != null;
	}

	private String screenings() {
		return new String(this.client.mutateWith(TestActors.operator("vinh"))
			.get()
			.uri("/api/v1/screenings")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
	}

	/** How many goods the seller's notices say are off sale, none twice. */
	private int toldOf() {
		String news = new String(this.client.mutateWith(TestActors.household(PHONE))
			.get()
			.uri("/api/v1/notifications")
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBody(), StandardCharsets.UTF_8);
		return JsonPath.<List<String>>read(news, "$.items[?(@.topic == 'LISTINGS_BARRED')].title")
			.stream()
			.filter((title) -> title.contains("Cua"))
			.mapToInt((title) -> Integer.parseInt(title.substring(0, title.indexOf(' '))))
			.sum();
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = this.database.asSuperuser(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
