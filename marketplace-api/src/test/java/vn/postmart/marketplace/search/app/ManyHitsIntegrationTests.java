package vn.postmart.marketplace.search.app;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import vn.postmart.marketplace.catalog.ListingsForTests;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Facet;
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
 * Where a search finds many, the engine is asked for the page among few of them, and
 * sends no card that was seen before: the page and its counts are those of PostgreSQL,
 * which ranks them all and keeps the cards, whatever happens to those that come first.
 */
@ApiTest
class ManyHitsIntegrationTests {

	@RegisterExtension
	private static final TestElasticsearch ENGINE = new TestElasticsearch();

	private static final String PHONE = "0912355031";

	private static final int PAGE = 20;

	private static final int MANY = 50;

	/** Once as a whole, once with its merits, and then in parts. */
	private static final int UNTIL_IN_PARTS = 3;

	private static final Map<String, String> VARIED = Map.of("name_folded",
			"case n.i % 3 when 0 then 'qua' else d.name_folded end", "name_accented",
			"case n.i % 5 when 0 then 'quả' else d.name_accented end", "price_per_kg", "n.i * 500", "province",
			"case n.i % 4 when 0 then '01' else d.province end");

	private static StallId stall;

	private DocumentsForTests listings;

	@Autowired
	@Qualifier("elasticListingSearch")
	private ListingSearch engine;

	@Autowired
	@Qualifier("postgresListingSearch")
	private ListingSearch standIn;

	@Autowired
	private SearchLanguage language;

	@DynamicPropertySource
	static void useEngine(DynamicPropertyRegistry registry) {
		ENGINE.use(registry);
		registry.add("postmart.search.elasticsearch.timeout", () -> "20s");
		registry.add("postmart.search.elasticsearch.many", () -> MANY);
	}

	@BeforeEach
	void manyListings(@Autowired ApplicationContext context, @Autowired WebTestClient client) throws SQLException {
		this.listings = new DocumentsForTests(context);
		if (stall == null) {
			ListingsForTests.lycheeCategory(client);
			stall = StallsForTests.open(client, PHONE);
			ListingsForTests.offer(client, PHONE, stall, ListingsForTests.request("Vải thiều", 10));
			this.listings.awaitIndexed();
			this.listings.copy(600, VARIED);
			this.listings.tell();
			this.listings.awaitIndexed();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vải thiều", "vai thieu", "vải ngon", "vải quả", "vai luc ngan" })
	void findsThePageThatRankingAllOfThemFinds(String text) {
		ListingQuery query = ListingQuery.of(text, PAGE);
		for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
			assertSame(query);
		}
	}

	@Test
	void asksForThePageAndTheCountsApartFromTheThirdTimeOn() {
		ListingQuery query = ListingQuery.of("vải", PAGE);
		assertThat(queriesFor(query)).isEqualTo(1);
		assertThat(queriesFor(query)).isEqualTo(1);
		assertThat(queriesFor(query)).isEqualTo(2);
	}

	@Test
	void asksForEverythingAtOnceWhereFewAreFoundOrTheOrderIsAnother() {
		ListingQuery few = ListingQuery.of("vải", PAGE).first(PAGE, "no-such-category");
		ListingQuery cheapest = new ListingQuery("vải", null, null, null, null, null, 1, false, null, false, Sort.PRICE,
				PAGE, null);
		for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
			assertThat(queriesFor(few)).isEqualTo(1);
			assertThat(queriesFor(cheapest)).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vải thiều", "vai", "vải quả" })
	void keepsFindingItWhileTheFirstComeAndGo(String text) throws SQLException {
		ListingQuery query = ListingQuery.of(text, PAGE);
		ListingQuery narrowed = new ListingQuery(text, null, "01", null, null, null, 1, false, null, false,
				Sort.RELEVANCE, PAGE, null);
		for (int round = 0; round < 8; round++) {
			for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
				assertSame(query);
				assertSame(narrowed);
			}
			change(round);
		}
	}

	@Test
	void findsTheFirstThatHasWhatAllOthersLackAtOnce() throws SQLException {
		ListingQuery query = ListingQuery.of("vải lục ngạn", PAGE);
		for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
			assertSame(query);
		}
		String before = find(this.engine, query).cards().getFirst().toString();
		this.listings.sql("""
				update search.document set version = version + 1, visible = true, name_folded = 'vai luc ngan',
					name_accented = 'vải lục ngạn'
				where listing_id = (select listing_id from search.document order by listing_id desc limit 1)""");
		this.listings.tell();
		this.listings.awaitIndexed();
		assertSame(query);
		assertThat(find(this.engine, query).cards().getFirst().toString()).isNotEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "02" })
	void showsCardsAsTheyAreNowHoweverOftenTheyWereShown(String province) throws SQLException {
		this.listings.sql("""
				update search.document set version = version + 1, province = '02' where listing_id in
					(select listing_id from search.document order by listing_id desc limit %d)""".formatted(MANY / 2));
		this.listings.tell();
		this.listings.awaitIndexed();
		ListingQuery query = new ListingQuery("vải", null, province.isEmpty() ? null : province, null, null, null, 1,
				false, null, false, Sort.RELEVANCE, PAGE, null);
		for (int round = 0; round < 4; round++) {
			for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
				assertSamePage(query);
			}
			List<Card> before = find(this.engine, query).cards();
			this.listings.sql("""
					update search.document set version = version + 1,
						card = regexp_replace(card, '"priceVnd":\\d+', '"priceVnd":%d')
					where get_byte(uuid_send(listing_id), 15) %% 2 = %d""".formatted(1000 + round, round % 2));
			this.listings.tell();
			this.listings.awaitIndexed();
			assertSamePage(query);
			assertThat(find(this.engine, query).cards()).isNotEqualTo(before);
		}
	}

	@Test
	void leadsOnFromAPageThatWasFoundInParts() {
		ListingQuery query = ListingQuery.of("vải thiều", PAGE);
		for (int time = 0; time <= UNTIL_IN_PARTS; time++) {
			assertSame(query);
		}
		SearchPage first = find(this.engine, query);
		assertSame(new ListingQuery(query.text(), null, null, null, null, null, 1, false, null, false, Sort.RELEVANCE,
				PAGE, first.next()));
	}

	private void assertSame(ListingQuery query) {
		assertThat(find(this.standIn, query).total()).isGreaterThanOrEqualTo(MANY);
		assertSamePage(query);
	}

	private void assertSamePage(ListingQuery query) {
		SearchPage found = find(this.engine, query);
		SearchPage ranked = find(this.standIn, query);
		assertThat(found.cards()).extracting(Card::toString)
			.containsExactlyElementsOf(ranked.cards().stream().map(Card::toString).toList());
		assertThat(found.total()).isEqualTo(ranked.total());
		assertThat(end(found)).isEqualTo(end(ranked));
		assertThat(counts(found)).isEqualTo(counts(ranked));
	}

	/** Where the page ends; the engines write points each in their own way. */
	private static String end(SearchPage page) {
		return (page.next() != null) ? page.next().listingId() + " with " + Double.parseDouble(page.next().key()) : "";
	}

	private static Map<Facet, Map<String, Long>> counts(SearchPage page) {
		return Arrays.stream(Facet.values())
			.collect(Collectors.toMap(Function.identity(), (facet) -> counts(page, facet)));
	}

	private static Map<String, Long> counts(SearchPage page, Facet facet) {
		return page.counts(facet)
			.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private SearchPage find(ListingSearch searched, ListingQuery query) {
		List<Wanted> steps = this.language.read(query.text()).steps(query.sort());
		return searched.search(query, steps.getFirst()).block();
	}

	/** How many queries of the engine a search becomes. */
	private long queriesFor(ListingQuery query) {
		long before = queries();
		assertThat(find(this.engine, query).degraded()).isFalse();
		return queries() - before;
	}

	private static long queries() {
		return ENGINE.ask("GET", "/listings/_stats/search", "").at("/_all/total/search/query_total").asLong();
	}

	/**
	 * Of those with the smallest ids some lose their merits or leave, others gain some.
	 */
	private void change(int round) throws SQLException {
		this.listings.sql("""
				with first as (select listing_id, row_number() over (order by listing_id) as place from search.document)
				update search.document d set version = version + 1,
					visible = (place %% 7 <> %1$d),
					name_folded = case when place %% 3 = 0 then 'qua' else 'vai thieu' end,
					name_accented = case when place %% 11 = %1$d then 'vải thiều quả' else 'vai' end
				from first where first.listing_id = d.listing_id and place %% 5 = %2$d and place < 200
				""".formatted(round, round % 5));
		this.listings.copy(3, VARIED);
		this.listings.tell();
		this.listings.awaitIndexed();
	}

}
