package vn.postmart.marketplace.search.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.Facet;
import vn.postmart.marketplace.search.domain.PriceRange;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.web.ListingPage.CategoryCount;
import vn.postmart.marketplace.search.web.ListingPage.CertificateCount;
import vn.postmart.marketplace.search.web.ListingPage.Facets;
import vn.postmart.marketplace.search.web.ListingPage.PriceCount;
import vn.postmart.marketplace.search.web.ListingPage.ProvinceCount;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Words hits for the wire, with what only today can say. */
@Component
class SearchPresenter {

	private static final Duration TREE_SHOWN_AGAIN = Duration.ofMillis(900);

	/** Read once for all who ask within a second. */
	private final Mono<List<CategoryView>> tree;

	private final Addresses addresses;

	private final JsonMapper mapper;

	private final Clock clock;

	SearchPresenter(Categories categories, Addresses addresses, JsonMapper mapper, Clock clock) {
		this.tree = categories.all()
			.collectList()
			.cache((read) -> TREE_SHOWN_AGAIN, (failure) -> Duration.ZERO, () -> Duration.ZERO);
		this.addresses = addresses;
		this.mapper = mapper;
		this.clock = clock;
	}

	/** The month it is where the harvest is. */
	int month() {
		return today().getMonthValue();
	}

	/** The page as JSON; a {@link ListingPage} whose items were never read. */
	Mono<byte[]> page(SearchPage page) {
		return this.tree.map((tree) -> page(page, tree));
	}

	private byte[] page(SearchPage page, List<CategoryView> tree) {
		Cursor next = page.next();
		return filled(new ListingPage(List.of(), page.total(), (next != null) ? next.text() : null, facets(page, tree),
				page.degraded(), page.suggestion()), page.cards());
	}

	/**
	 * An answer as JSON.
	 * @param empty the answer without its items, which come first in it
	 */
	byte[] filled(Object empty, List<Card> cards) {
		byte[] frame = this.mapper.writeValueAsBytes(empty);
		byte[] items = new TodaysCards(this.mapper, today()).write(cards);
		byte[] whole = Arrays.copyOf(frame, frame.length + items.length);
		System.arraycopy(items, 0, whole, ListingPage.ITEMS_AT, items.length);
		System.arraycopy(frame, ListingPage.ITEMS_AT, whole, ListingPage.ITEMS_AT + items.length,
				frame.length - ListingPage.ITEMS_AT);
		return whole;
	}

	private Facets facets(SearchPage page, List<CategoryView> tree) {
		return new Facets(categories(page.counts(Facet.CATEGORY), tree), provinces(page.counts(Facet.PROVINCE)),
				certificates(page.counts(Facet.CERTIFICATE)), prices(page.counts(Facet.PRICE_PER_KG)),
				page.counts(Facet.IN_SEASON).getOrDefault(Facet.YES, 0L),
				page.counts(Facet.DELIVERABLE).get(Facet.YES));
	}

	private static List<CertificateCount> certificates(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new CertificateCount(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong(CertificateCount::count).reversed().thenComparing(CertificateCount::value))
			.toList();
	}

	private static List<PriceCount> prices(Map<String, Long> counts) {
		return PriceRange.ALL.stream()
			.filter((range) -> counts.getOrDefault(range.key(), 0L) > 0)
			.map((range) -> new PriceCount(range.key(), range.from(), range.hasEnd() ? range.below() : null,
					counts.getOrDefault(range.key(), 0L)))
			.toList();
	}

	private static List<CategoryCount> categories(Map<String, Long> counts, List<CategoryView> tree) {
		return tree.stream()
			.filter((category) -> counts.containsKey(category.slug()))
			.map((category) -> new CategoryCount(category.slug(), category.name(), category.nameEn(),
					counts.getOrDefault(category.slug(), 0L)))
			.toList();
	}

	private List<ProvinceCount> provinces(Map<String, Long> counts) {
		return counts.entrySet()
			.stream()
			.map((entry) -> new ProvinceCount(entry.getKey(),
					this.addresses.province(entry.getKey()).map(Province::name).orElse(entry.getKey()),
					entry.getValue()))
			.sorted(Comparator.comparingLong(ProvinceCount::count).reversed().thenComparing(ProvinceCount::value))
			.toList();
	}

	private LocalDate today() {
		return VietnamTime.today(this.clock);
	}

}
