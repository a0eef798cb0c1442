package vn.postmart.marketplace.search.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.postmart.marketplace.address.Addresses;
import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.catalog.Categories;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.search.app.ListingCard;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.web.ListingPage.CategoryCount;
import vn.postmart.marketplace.search.web.ListingPage.Facets;
import vn.postmart.marketplace.search.web.ListingPage.Item;
import vn.postmart.marketplace.search.web.ListingPage.Mark;
import vn.postmart.marketplace.search.web.ListingPage.ProvinceCount;
import vn.postmart.marketplace.shared.VietnamTime;

import org.springframework.stereotype.Component;

/** Words hits for the wire, with what only today can say. */
@Component
class SearchPresenter {

	private final Categories categories;

	private final Addresses addresses;

	private final JsonMapper mapper;

	private final Clock clock;

	SearchPresenter(Categories categories, Addresses addresses, JsonMapper mapper, Clock clock) {
		this.categories = categories;
		this.addresses = addresses;
		this.mapper = mapper;
		this.clock = clock;
	}

	/** The month it is where the harvest is. */
	int month() {
		return today().getMonthValue();
	}

	Mono<ListingPage> page(SearchPage page) {
		return this.categories.all().collectList().map((tree) -> page(page, tree));
	}

	private ListingPage page(SearchPage page, List<CategoryView> tree) {
		LocalDate today = today();
		List<Item> items = page.cards()
			.stream()
			.map((card) -> item(this.mapper.readValue(card, ListingCard.class), today))
			.toList();
		Cursor next = page.next();
		return new ListingPage(items, page.total(), (next != null) ? next.text() : null,
				new Facets(categories(page.categories(), tree), provinces(page.provinces())), page.degraded());
	}

	private static Item item(ListingCard card, LocalDate today) {
		List<Mark> marks = card.marks()
			.stream()
			.filter((mark) -> mark.expiresOn() == null || today.isBefore(mark.expiresOn()))
			.map((mark) -> new Mark(mark.scheme(), mark.grade()))
			.toList();
		return new Item(card.id(), card.name(), card.nameEn(), card.stall(), card.category(), card.priceVnd(),
				card.unit(), card.pricePerKgVnd(), card.province(), card.commune(), card.seasonMonths(),
				card.seasonMonths().contains(today.getMonthValue()), marks, card.photo(), card.available(),
				card.harvestedOn(), card.goodsClass(), card.postable());
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
