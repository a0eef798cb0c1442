package vn.postmart.storefront.home;

import java.util.List;
import java.util.Map;

import gg.jte.models.runtime.JteModel;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

import vn.postmart.storefront.catalog.Catalog;
import vn.postmart.storefront.catalog.Categories;
import vn.postmart.storefront.catalog.ListingPage;
import vn.postmart.storefront.catalog.StallPage;
import vn.postmart.storefront.jte.StaticTemplates;
import vn.postmart.storefront.jte.Templates;
import vn.postmart.storefront.relief.Programme;
import vn.postmart.storefront.relief.ReliefCounts;
import vn.postmart.web.page.Page;

/**
 * The first page. It stands on what the API can give: a part that fails is left out.
 */
@RestController
class HomeController {

	private static final MultiValueMap<String, String> IN_SEASON = MultiValueMap
		.fromSingleValue(Map.of("inSeason", "true", "sort", "newest", "size", "8"));

	private static final int STALLS = 6;

	private final Templates templates = new StaticTemplates();

	private final Catalog catalog;

	private final Categories categories;

	private final ReliefCounts relief;

	HomeController(Catalog catalog, Categories categories, ReliefCounts relief) {
		this.catalog = catalog;
		this.categories = categories;
		this.relief = relief;
	}

	@GetMapping("/")
	Mono<JteModel> home(Page page) {
		Mono<ListingPage> inSeason = this.catalog.listings(IN_SEASON).onErrorReturn(ListingPage.none());
		Mono<StallPage> stalls = this.catalog.stalls(STALLS).onErrorReturn(StallPage.none());
		Mono<List<Programme>> programmes = this.relief.programmes().onErrorReturn(List.of());
		return Mono.zip(inSeason, this.categories.tree().onErrorReturn(List.of()), stalls, programmes)
			.map((parts) -> new HomePage(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()))
			.map((home) -> this.templates.home(page, home));
	}

}
