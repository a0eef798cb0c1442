package vn.postmart.marketplace.search.app;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.DocumentState;
import vn.postmart.marketplace.search.domain.ListingQuery;
import vn.postmart.marketplace.search.domain.ListingQuery.Sort;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.domain.Wanted;
import vn.postmart.marketplace.seller.StallId;
import vn.postmart.marketplace.seller.StallsForTests;
import vn.postmart.marketplace.support.ApiTest;
import vn.postmart.marketplace.support.TestElasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long list is walked to its end while sellers change, withdraw and add listings: those
 * that nobody touches are met once each, also when the engine goes away in between.
 */
@ApiTest
class DeepPagingIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355027";

	private static final int PAGE = 100;

	private static final int PAGES_BETWEEN_CHANGES = 10;

	/** Sellers touch those whose ids end so, a fifth of all. */
	private static final String TOUCHED = "[012]";

	private static StallId stall;

	private final Random random = new Random(7);

	@Autowired
	private WebTestClient client;

	@Autowired
	@Qualifier("elasticListingSearch")
	private ListingSearch engine;

	@Autowired
	@Qualifier("postgresListingSearch")
	private ListingSearch standIn;

	@Autowired
	private SearchLanguage language;

	@Autowired
	private Documents documents;

	private DocumentsForTests listings;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
		registry.add("postmart.search.elasticsearch.timeout", () -> "20s");
	}

	/** Several of them have each key of each order, some have no price per kilogram. */
	@BeforeEach
	void manyListings(@Autowired ApplicationContext context) throws SQLException {
		this.listings = new DocumentsForTests(context);
		if (stall == null) {
			ListingsForTests.lycheeCategory(this.client);
			stall = StallsForTests.open(this.client, PHONE);
			ListingsForTests.offer(this.client, PHONE, stall, ListingsForTests.request("Vải thiều", 10));
			this.listings.awaitIndexed();
			this.listings.copy(2_800,
					Map.of("name_folded", "case n.i % 3 when 0 then 'qua' else d.name_folded end", "price",
							"1000 + n.i % 40", "price_per_kg", "nullif(n.i % 50, 0)", "listed_at",
							"d.listed_at - n.i / 7 * interval '1 second'", "rating", "n.i % 20", "sold", "n.i % 30"));
			this.listings.tell();
			this.listings.awaitIndexed();
		}
	}

	@ParameterizedTest
	@EnumSource(Sort.class)
	void meetsOnceEachListingThatNobodyTouches(Sort sort) throws SQLException {
		Set<String> untouched = untouched();
		assertThat(untouched).hasSizeGreaterThan(2_000);
		assertThat(walk(sort, List.of(this.standIn, this.engine))).filteredOn(untouched::contains)
			.containsExactlyInAnyOrderElementsOf(untouched);
	}

	private Set<String> untouched() {
		return this.documents.states(null, 10_000, false)
			.block()
			.stream()
			.filter(DocumentState::visible)
			.map((document) -> document.listingId().toString())
			.filter((id) -> !id.matches(".*" + TOUCHED))
			.collect(Collectors.toSet());
	}

	/** The ids that are met when the engines take turns with the pages. */
	private List<String> walk(Sort sort, List<ListingSearch> engines) throws SQLException {
		Wanted wanted = this.language.read((sort == Sort.RELEVANCE) ? "vai" : "").steps(sort).getFirst();
		List<String> met = new ArrayList<>();
		Cursor next = null;
		int pages = 0;
		do {
			SearchPage page = engines.get(pages++ % engines.size()).search(query(sort, next), wanted).block();
			page.cards().forEach((card) -> met.add(id(card)));
			next = (page.next() != null) ? Cursor.read(page.next().text()).orElseThrow() : null;
			if (pages % PAGES_BETWEEN_CHANGES == 0) {
				change();
			}
		}
		while (next != null);
		return met;
	}

	private static ListingQuery query(Sort sort, Cursor after) {
		return new ListingQuery("", null, null, null, null, null, 1, false, null, false, sort, PAGE, after);
	}

	private static String id(Card card) {
		return JsonMapper.shared().readTree(card.utf8()).path("id").asString();
	}

	/** Some are changed, some leave the shop or come back, and some are new. */
	private void change() throws SQLException {
		this.listings.sql("""
				select setseed(%d / 1000000.0);
				with locked as (select listing_id from search.document
					where listing_id::text ~ '%s$' and random() < 0.3 order by listing_id for update)
				update search.document set version = version + 1, visible = random() < 0.7,
					price = 1000 + floor(random() * 40), price_per_kg = 1 + floor(random() * 50),
					rating = floor(random() * 20), sold = floor(random() * 30)
				where listing_id in (select listing_id from locked)""".formatted(this.random.nextInt(1_000_000),
				TOUCHED));
		this.listings.copy(10, Map.of("price", "1000 + n.i", "listed_at", "now()"));
		this.listings.tell();
		this.listings.awaitIndexed();
	}

}
