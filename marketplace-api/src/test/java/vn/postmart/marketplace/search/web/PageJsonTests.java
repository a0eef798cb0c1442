package vn.postmart.marketplace.search.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import vn.postmart.marketplace.address.Province;
import vn.postmart.marketplace.address.ProvinceKind;
import vn.postmart.marketplace.address.Region;
import vn.postmart.marketplace.catalog.CategoryView;
import vn.postmart.marketplace.search.domain.Card;
import vn.postmart.marketplace.search.domain.Cursor;
import vn.postmart.marketplace.search.domain.SearchPage;
import vn.postmart.marketplace.search.web.ListingPage.CategoryCount;
import vn.postmart.marketplace.search.web.ListingPage.CertificateCount;
import vn.postmart.marketplace.search.web.ListingPage.Facets;
import vn.postmart.marketplace.search.web.ListingPage.PriceCount;
import vn.postmart.marketplace.search.web.ListingPage.ProvinceCount;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written by hand is what the mapper would write. */
class PageJsonTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Cursor NEXT = new Cursor("12.5", UUID.fromString("0199a1b2-a8c1-7f84-895e-102777183989"));

	private final JsonMapper mapper = JsonMapper.builder().build();

	private final FacetWords words = new FacetWords(
			List.of(category("gao", "Gạo \"mới\""), category("trai-cay", "Trái cây"), category("rau", "Rau")),
			List.of(province("24", "Bắc Ninh"), province("01", "Hà Nội")), this.mapper);

	@Test
	void writesAPageWithoutHits() {
		assertThat(written(SearchPage.empty())).isEqualTo(this.mapper.writeValueAsString(new ListingPage(List.of(), 0,
				null, new Facets(List.of(), List.of(), List.of(), List.of(), 0, null), false, null)));
	}

	@Test
	void writesTheCountsWithTheirWords() {
		Map<String, Map<String, Long>> counts = Map.of("category", Map.of("rau", 2L, "gao", 3L, "trai-cay", 0L),
				"province", Map.of("01", 2L, "24", 2L, "99", 7L), "certificate", Map.of("OCOP", 1L, "VIETGAP", 4L),
				"pricePerKg", Map.of("200000-", 1L, "0-20000", 5L, "20000-50000", 0L), "inSeason", Map.of("true", 4L),
				"deliverable", Map.of("true", 6L));
		Facets facets = new Facets(
				List.of(new CategoryCount("gao", "Gạo \"mới\"", "gao", 3), new CategoryCount("rau", "Rau", "rau", 2)),
				List.of(new ProvinceCount("99", "99", 7), new ProvinceCount("01", "Hà Nội", 2),
						new ProvinceCount("24", "Bắc Ninh", 2)),
				List.of(new CertificateCount("VIETGAP", 4), new CertificateCount("OCOP", 1)),
				List.of(new PriceCount("0-20000", 0, 20_000L, 5), new PriceCount("200000-", 200_000, null, 1)), 4, 6L);
		assertThat(written(new SearchPage(List.of(), 9, NEXT, counts, true, "vải \"thiều\""))).isEqualTo(this.mapper
			.writeValueAsString(new ListingPage(List.of(), 9, NEXT.text(), facets, true, "vải \"thiều\"")));
	}

	@Test
	void putsTheCardsWhereTheItemsAre() {
		SearchPage page = new SearchPage(List.of(card(1), card(2)), 2, null, Map.of(), false, null);
		assertThat(written(page))
			.startsWith("{\"items\":[{\"inSeason\":true,\"seasonMonths\":[11],\"marks\":[],\"n\":1},"
					+ "{\"inSeason\":true,\"seasonMonths\":[11],\"marks\":[],\"n\":2}],\"total\":2,");
	}

	private String written(SearchPage page) {
		return new String(new PageJson(this.mapper, TODAY).write(page, this.words), StandardCharsets.UTF_8);
	}

	private static Card card(int number) {
		return Card.of("{\"seasonMonths\":[11],\"marks\":[],\"n\":%d}".formatted(number));
	}

	private static CategoryView category(String slug, String name) {
		return new CategoryView(slug, null, name, slug, "", 0);
	}

	private static Province province(String code, String name) {
		return new Province(code, ProvinceKind.PROVINCE, name, name, Region.NORTH);
	}

}
